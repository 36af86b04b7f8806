// Every kind of page in every way of looking at it; npm test holds them at 390 and 1440 px, light and dark.
import assert from 'node:assert/strict'
import { availableParallelism } from 'node:os'
import { suite, test } from 'node:test'
import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { kinds, read } from '../../browser/reader.ts'

const ways: Record<string, BrowserContextOptions> = {
  'in forced colours': { forcedColors: 'active', viewport: { width: 1280, height: 900 } },
  'in forced colours, dark': {
    forcedColors: 'active',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
  },
  'at 320 px': { viewport: { width: 320, height: 640 } },
  // What 1280 x 1024 px are when everything is four times as large: as many pixels, a quarter of the px each way.
  'at 400 per cent, dark': {
    colorScheme: 'dark',
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
  },
  'with more contrast': { contrast: 'more', viewport: { width: 820, height: 1000 } },
}

const faults = async (page: Page) => {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: judge } = globalThis as unknown as {
      axe: {
        run(
          node: Document,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const { violations } = await judge.run(document, {
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

/** Elements whose words reach past the right edge of their page or are cut off in a box of their own. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth
    return [...document.querySelectorAll<HTMLElement>('main :is(p, h1, h2, h3, li, a, dd, dt)')]
      .filter((element) => !element.closest('.scroll, svg, [popover], .skip'))
      .filter((element) => {
        const past = [...element.childNodes].some((node) => {
          // Words for a voice alone lie anywhere.
          if (!(node instanceof Text)) return false
          const words = document.createRange()
          words.selectNodeContents(node)
          return [...words.getClientRects()].some(({ right }) => right > wide + 1)
        })
        const clips = getComputedStyle(element).overflow !== 'visible'
        return past || (clips && element.scrollHeight > element.clientHeight + 1)
      })
      .map((element) => element.outerHTML.slice(0, 80))
  })

// Pages wait for nothing but the processor, so as many are judged at once as it has cores.
suite('every kind of page', { concurrency: availableParallelism() }, () => {
  for (const address of kinds) {
    for (const [way, options] of Object.entries(ways)) {
      test(`${address} passes axe ${way}`, async () => {
        const page = await read(address, options)
        assert.deepEqual(await faults(page), [])
        assert.deepEqual(await cut(page), [])
        await page.context().close()
      })
    }

    test(`${address} loses nothing when text is spaced out as WCAG 1.4.12 asks`, async () => {
      for (const width of [320, 1280]) {
        const page = await read(address, { bypassCSP: true, viewport: { width, height: 900 } })
        await page.addStyleTag({
          content:
            '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
        })
        assert.deepEqual(await cut(page), [], `${width} px`)
        await page.context().close()
      }
    })

    test(`${address} shows where the keyboard is, never covered`, async () => {
      const page = await read(address, {
        viewport: { width: 390, height: 700 },
        reducedMotion: 'reduce',
      })
      const hidden: string[] = []
      for (let i = 0; i < 60; i += 1) {
        await page.keyboard.press('Tab')
        const fault = await page.evaluate(() => {
          const { activeElement: at } = document
          if (!at || at === document.body) return undefined
          // A control that is drawn by its label shows the focus there.
          const shown = at.matches('.seg input') ? (at.closest('label') ?? at) : at
          // A country of a map shows it by the line that is drawn around it.
          if (at.matches('path[data-country]')) {
            const around = `path:not([data-country])[d="${at.getAttribute('d')}"]`
            return at.closest('svg')?.querySelector(around) ? undefined : `no line: ${at.outerHTML}`
          }
          const { outlineStyle, boxShadow } = getComputedStyle(shown)
          const name = at.outerHTML.slice(0, 100)
          if (outlineStyle === 'none' && boxShadow === 'none') return `no outline: ${name}`
          const boxes = [...shown.getClientRects()]
          const seen = boxes.some(({ left, top, width, height }) => {
            const found = document.elementFromPoint(left + width / 2, top + height / 2)
            return found !== null && (shown.contains(found) || found.contains(shown))
          })
          return seen ? undefined : `covered: ${name}`
        })
        if (fault !== undefined) hidden.push(fault)
      }
      assert.deepEqual([...new Set(hidden)], [])
      await page.context().close()
    })
  }
})
