// A browser that lacks something: it is taken away from Chromium, since each engine at hand has all of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { desktop, origin, phone, reader } from './reader.ts'

/** An article as a browser reads it that does not know some words of it: they are written as words nobody knows. */
async function lacking(
  words: readonly [known: RegExp, unknown: string][],
  view: typeof phone,
): Promise<Page> {
  const page = await reader({ ...view, bypassCSP: true })
  await page.route('**/explain/**', async (route) => {
    const response = await route.fetch()
    const whole = await response.text()
    const body = words.reduce((html, [known, unknown]) => html.replace(known, unknown), whole)
    assert.notEqual(body, whole, 'the page uses what is taken away')
    await route.fulfill({ response, body })
  })
  await page.goto(`${origin}/explain/not-yet/`, { waitUntil: 'load' })
  return page
}

const noPopover: [RegExp, string][] = [
  [/popovertarget/g, 'data-gone-target'],
  [/:popover-open/g, ':gone-open'],
  [/ popover(?=[ >])/g, ' data-gone'],
  [/\[popover\]/g, '[data-gone]'],
]
const noAnchors: [RegExp, string][] = [
  [/position-area/g, 'gone-area'],
  [/anchor-scope/g, 'gone-scope'],
  [/anchor-name/g, 'gone-name'],
]

test('without popovers the panels stand in the page, and no button does nothing', async () => {
  for (const view of [phone, desktop]) {
    const page = await lacking(noPopover, view)
    const panel = page.locator('#share')
    assert.ok(await panel.isVisible())
    assert.ok((await panel.innerText()).includes('https://example.org/explain/not-yet/'))
    assert.equal(await panel.evaluate((element) => getComputedStyle(element).boxShadow), 'none')
    assert.equal(await page.getByRole('button', { name: 'Share', exact: true }).count(), 0)
    assert.equal(await page.getByRole('button', { name: 'Cite', exact: true }).count(), 0)
    const box = await panel.boundingBox()
    assert.ok(box && box.x >= 0 && box.x + box.width <= view.viewport.width)
    await page.context().close()
  }
})

test('without anchors notes stand beside their paragraph, none over another, and panels at the foot', async () => {
  const page = await lacking(noAnchors, desktop)
  const boxes = await page.locator('.textblock > .notes').evaluateAll((lists) =>
    lists.map((list) => {
      const { top, bottom, left } = list.getBoundingClientRect()
      return { top, bottom, left, text: list.previousElementSibling?.getBoundingClientRect().right }
    }),
  )
  assert.ok(boxes.length > 3)
  boxes.forEach(({ left, text, top }, i) => {
    assert.ok(left >= (text ?? Infinity), `note ${i} stands beside the text`)
    assert.ok(top >= (boxes[i - 1]?.bottom ?? 0) - 1, `note ${i} stands below the one before`)
  })
  await page.getByRole('button', { name: 'Cite', exact: true }).click()
  const panel = await page.locator('#cite').boundingBox()
  assert.ok(panel && Math.abs(panel.y + panel.height - desktop.viewport.height) < 2)
  await page.context().close()
})

test('colours need no light-dark(): dark is a media query', async () => {
  // Asked for without a browser: one hands out the words of a page only while it has them.
  const page = await fetch(`${origin}/explain/not-yet/`)
  const words = await page.text()
  assert.match(words, /prefers-color-scheme:dark/)
  assert.doesNotMatch(words, /light-dark\(/)
})
