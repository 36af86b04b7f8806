// The map of an article with a reader at it: what the script adds, and that the address stays the article's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { desktop, phone, read } from './reader.ts'
import { lateScript } from './late-script.ts'

const address = '/explain/bordering-ukraine/'

/** An article whose map has come near, and its script with it. */
async function near(options = desktop): Promise<Page> {
  const page = await read(address, { ...options, reducedMotion: 'reduce' })
  await page.locator('figure.map').scrollIntoViewIfNeeded()
  await page.waitForSelector('figure.map > svg[role="group"]')
  return page
}

/** What the picture's corner says, and whether the shape outlined is that of a country. */
const shown = (page: Page, country: string) =>
  page.evaluate((code) => {
    const svg = document.querySelector('figure.map > svg')
    const [outline] = [...(svg?.querySelectorAll('path[stroke="var(--ink)"]') ?? [])]
    const shape = svg?.querySelector(`[data-country="${code}"]`)?.getAttribute('d')
    return {
      words: svg?.lastElementChild?.textContent,
      outlined: outline?.getAttribute('d') === shape,
    }
  }, country)

const poland = { words: 'Poland: Member on 29 November 2022', outlined: true }

test('the script of an article map comes only when the map comes near', async () => {
  const page = await read(address, phone)
  const script = await lateScript(page)
  const times = () =>
    page.evaluate(
      (file) => performance.getEntriesByName(location.origin + file, 'resource').length,
      script,
    )
  assert.equal(await times(), 0)
  await page.locator('figure.map').scrollIntoViewIfNeeded()
  await page.waitForSelector('figure.map > svg[role="group"]')
  assert.equal(await times(), 1)
  await page.context().close()
})

test('a country under the pointer has an outline, its name and its standing; the address stays', async () => {
  const page = await near()
  await page
    .locator('figure.map [data-country="PL"]')
    .hover({ position: { x: 90, y: 90 }, force: true })
  assert.deepEqual(await shown(page, 'PL'), poland)
  await page.mouse.move(2, 2)
  assert.equal((await shown(page, 'PL')).words, '')
  await page
    .locator('figure.map [data-country="PL"]')
    .click({ position: { x: 90, y: 90 }, force: true })
  assert.deepEqual(await shown(page, 'PL'), poland)
  assert.equal(await page.locator('figure.map [role="status"]').textContent(), poland.words)
  assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, address)
  await page.context().close()
})

test('the map of an article is one stop of the Tab key, and the arrow keys walk through its countries', async () => {
  const page = await near()
  await page.locator('figure.map [tabindex="0"]').focus()
  await page.keyboard.press('p')
  assert.deepEqual(await shown(page, 'PL'), poland)
  await page.keyboard.press('ArrowRight')
  assert.deepEqual(await shown(page, 'RO'), {
    words: 'Romania: Member on 29 November 2022',
    outlined: true,
  })
  await page.keyboard.press('Tab')
  assert.equal(await page.locator('figure.map > svg :focus').count(), 0)
  assert.equal((await shown(page, 'RO')).words, '')
  assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, address)
  await page.context().close()
})
