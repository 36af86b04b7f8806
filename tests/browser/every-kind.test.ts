// What holds for every kind of page, in a real browser.
import assert from 'node:assert/strict'
import { availableParallelism } from 'node:os'
import { suite, test } from 'node:test'
import axe from 'axe-core'
import { kinds, origin, read, reader } from './reader.ts'

interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

// Pages wait for nothing but the processor, so as many are judged at once as it has cores.
suite('every kind of page', { concurrency: availableParallelism() }, () => {
  for (const address of kinds) {
    test(`${address} passes axe at all levels, narrow and wide, light and dark`, async () => {
      for (const width of [390, 1440]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const page = await read(address, { colorScheme, viewport: { width, height: 900 } })
          await page.evaluate(axe.source)
          const violations = await page.evaluate(async () => {
            const tags = [
              'wcag2a',
              'wcag2aa',
              'wcag2aaa',
              'wcag21a',
              'wcag21aa',
              'wcag22aa',
              'best-practice',
            ]
            const run = (
              globalThis as unknown as {
                axe: { run(node: Document, options: object): Promise<{ violations: unknown[] }> }
              }
            ).axe
            return (await run.run(document, { runOnly: tags })).violations
          })
          const told = (violations as Violation[]).map(
            ({ id, nodes }) => `${id}: ${nodes[0]?.html}\n${nodes[0]?.failureSummary}`,
          )
          assert.deepEqual(told, [], `${width} px, ${colorScheme}`)
          await page.context().close()
        }
      }
    })

    test(`${address} never scrolls sideways, from 320 to 1600 px`, async () => {
      const page = await read(address)
      for (const width of [320, 360, 390, 600, 820, 1024, 1280, 1440, 1600]) {
        await page.setViewportSize({ width, height: 900 })
        const over = await page.evaluate(() => {
          const wide = document.documentElement.clientWidth
          // The page clips what is too wide, so elements are measured and not the page.
          return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
            .filter((element) => !element.closest('.scroll, svg, [popover], .skip'))
            .filter((element) => element.getBoundingClientRect().right > wide + 1)
            .map((element) => `${element.tagName}.${element.className}`)
        })
        assert.deepEqual(over, [], `${width} px`)
      }
      await page.context().close()
    })
  }
})

test('nothing goes wrong in the console of any page', async () => {
  const page = await reader()
  const wrong: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(error.message))
  for (const address of kinds) await page.goto(origin + address, { waitUntil: 'load' })
  assert.deepEqual(wrong, [])
  await page.context().close()
})

for (const address of ['/', '/explain/not-yet/', '/claims/applied-in-may/', '/map/']) {
  test(`nothing on ${address} moves when the fonts come late`, async () => {
    for (const width of [390, 1440]) {
      const page = await reader({ viewport: { width, height: 900 } })
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_500))
        await route.continue()
      })
      await page.addInitScript(() => {
        const sum = { shift: 0 }
        Object.assign(globalThis, { layout: sum })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum.shift += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(origin + address)
      await page.waitForTimeout(2_200)
      const shift = await page.evaluate(
        () => (globalThis as unknown as { layout: { shift: number } }).layout.shift,
      )
      assert.ok(shift < 0.005, `${width} px: ${shift}`)
      await page.context().close()
    }
  })
}

test('text spaced out as WCAG 1.4.12 asks is not cut off', async () => {
  const page = await read('/explain/not-yet/', {
    bypassCSP: true,
    viewport: { width: 320, height: 800 },
  })
  await page.addStyleTag({
    content:
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
  })
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main p, main h1, main h2, main li')]
      .filter((element) => {
        // The words themselves: the wider target of a note's number may reach past the edge.
        const words = document.createRange()
        words.selectNodeContents(element)
        const edge = element.getBoundingClientRect().right + 1
        return [...words.getClientRects()].some(({ right }) => right > edge)
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  )
  assert.deepEqual(cut, [])
  await page.context().close()
})
