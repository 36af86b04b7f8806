// What assistive technology is given of a page, as Chromium tells it; `npm run test:update` writes it anew.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { desktop, read } from './reader.ts'

const folder = 'tests/browser/spoken'

for (const [name, address] of [
  ['article', '/explain/not-yet/'],
  ['claim', '/claims/applied-in-may/'],
  ['map', '/map/2022-11-29/'],
  ['search', '/search/?q=veto'],
] as const) {
  test(`the accessibility tree of ${address} is the one that was agreed on`, async () => {
    const page = await read(address, desktop)
    if (name === 'map') await page.waitForSelector('.mappage.live')
    if (name === 'search') await page.getByText('pages found for “veto”').waitFor()
    const spoken = `${await page.locator('body').ariaSnapshot()}\n`
    await page.context().close()
    const file = `${folder}/${name}.txt`
    if (process.env['UPDATE'] === '1') {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, spoken)
    }
    assert.equal(spoken, readFileSync(file, 'utf8'), 'If so intended: npm run test:update')
  })
}
