// What a reader of an article meets, first without a script.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desktop, phone, read } from './reader.ts'

const address = '/explain/not-yet/'
const bare = { javaScriptEnabled: false }

test('an article is complete without a script', async () => {
  const page = await read(address, bare)
  const text = await page.locator('main').innerText()
  for (const words of ['The short answer', 'Since then', 'Sources', 'Next question']) {
    assert.ok(text.includes(words), words)
  }
  const map = await page.locator('figure.map svg').first().boundingBox()
  assert.ok(map && map.width > 250 && map.height > 150)
  await page.context().close()
})

test('on a phone a note opens under its paragraph, and closes', async () => {
  const page = await read(address, { ...bare, ...phone })
  const number = page.locator('.textblock a.ref').first()
  const note = page.locator((await number.getAttribute('href')) ?? 'none')
  assert.equal(await note.isVisible(), false)
  await number.click()
  assert.equal(await note.isVisible(), true)
  // Measured at one moment: the page may be scrolling.
  const below = await note.evaluate((element) => {
    const paragraph = element.closest('.textblock')?.querySelector('p')?.getBoundingClientRect()
    return element.getBoundingClientRect().top - (paragraph?.bottom ?? Infinity)
  })
  assert.ok(below >= 0, `${below} px after the paragraph`)
  await note.getByRole('link', { name: /close/i }).click()
  assert.equal(await note.isVisible(), false)
  await page.context().close()
})

test('on a wide screen notes stand in the margin, beside their paragraph and not over one another', async () => {
  const page = await read(address, { ...bare, ...desktop })
  const boxes = await page.locator('.textblock > .notes').evaluateAll((lists) =>
    lists.map((list) => {
      const { top, bottom, left } = list.getBoundingClientRect()
      const text = list.previousElementSibling?.getBoundingClientRect()
      return { top, bottom, left, right: text?.right ?? 0, y: text?.top ?? 0 }
    }),
  )
  assert.ok(boxes.length > 3)
  boxes.forEach(({ left, right, top }, i) => {
    assert.ok(left >= right, `note ${i} stands beside the text`)
    assert.ok(top >= (boxes[i - 1]?.bottom ?? 0) - 1, `note ${i} stands below the one before`)
  })
  await page.context().close()
})

test('a note bears the number that leads to it', async () => {
  for (const view of [phone, desktop]) {
    const page = await read(address, { ...bare, ...view })
    const pairs = await page.locator('.textblock a.ref').evaluateAll((references) =>
      references.map((reference) => {
        const note = document.querySelector(reference.getAttribute('href') ?? '')
        const shown = note && getComputedStyle(note, '::before').content
        return [reference.textContent, shown?.replace(/\D/g, '')]
      }),
    )
    assert.ok(pairs.length > 3)
    for (const [reference, shown] of pairs) assert.equal(shown, reference)
    await page.context().close()
  }
})

test('a term is explained in place, without leaving the page', async () => {
  const page = await read(address, bare)
  const term = page.locator('a.term').first()
  const gloss = page.locator((await term.getAttribute('href')) ?? 'none')
  assert.equal(await gloss.isVisible(), false)
  await term.click()
  assert.equal(await gloss.isVisible(), true)
  assert.equal(new URL(page.url()).pathname, address)
  await page.context().close()
})

test('on paper notes stand under their paragraph and the ways around the site are gone', async () => {
  const page = await read(address, { ...bare, viewport: { width: 700, height: 1000 } })
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('.notes li').first().isVisible(), true)
  for (const gone of ['.mast nav', '.share', '.toc', '.foot']) {
    assert.equal(await page.locator(gone).first().isVisible(), false, gone)
  }
  await page.context().close()
})

test('without a script there is no button that does nothing', async () => {
  const page = await read(address, bare)
  const buttons = await page.getByRole('button').allInnerTexts()
  assert.deepEqual(
    buttons.filter((words) => !['Share', 'Cite'].includes(words)),
    [],
  )
  await page.context().close()
})

test('the first press of Tab offers to skip to the content', async () => {
  const page = await read(address)
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to content')
  await page.keyboard.press('Enter')
  assert.equal(new URL(page.url()).hash, '#main')
  await page.context().close()
})
