// A line that loses one packet in twenty, and one that dies in the middle: the reader has words, never a blank page.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { origin, reader } from '../browser/reader.ts'
import { lossyProxy } from './lossy-proxy.ts'

const pages = ['/', '/explain/bucharest-2008/', '/claims/promise-repeated/', '/map/', '/timeline/']

/** The words in the window that stand in the browser's own picture of the page: painted, not only loaded. */
const painted = async (page: Page) => {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  return page.evaluate(() => {
    const heading = document.querySelector('h1')
    return heading?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      ? heading.textContent.trim()
      : ''
  })
}

suite('one packet in twenty is lost', () => {
  for (const seed of [1, 2, 3]) {
    test(`and every page comes whole, with its fonts (losses ${seed})`, async () => {
      const line = await lossyProxy({ server: origin, loss: 0.05, seed })
      for (const address of pages) {
        const page = await reader()
        const failed: string[] = []
        page.on('requestfailed', (request) => failed.push(request.url()))
        const response = await page.goto(line.origin + address, { waitUntil: 'load' })
        assert.ok(response?.ok(), address)
        assert.ok((await painted(page)).length > 0, `${address} shows no heading`)
        assert.equal(await page.locator('body > footer').count(), 1, `${address} ends early`)
        await page.evaluate(() => document.fonts.ready)
        assert.deepEqual(failed, [])
        await page.context().close()
      }
      assert.ok(line.lost() > 0, 'nothing was lost')
      await line.close()
    })
  }
})

test('a line that dies after the first 10,000 bytes leaves the words that came', async () => {
  for (const address of pages) {
    const line = await lossyProxy({ server: origin, loss: 0, seed: 1, most: 10_000 })
    const page = await reader()
    await page.goto(line.origin + address, { waitUntil: 'commit' })
    assert.ok((await painted(page)).length > 0, `${address} is blank`)
    assert.equal(await page.evaluate(() => document.readyState), 'loading', address)
    await page.context().close()
    await line.close()
  }
})
