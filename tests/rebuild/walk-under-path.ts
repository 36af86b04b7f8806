import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { startChromium } from '../browser/chromium.ts'
import type { Served } from '../../src/server/serve.ts'

/** Fails where the address asked for is not under the base path, or is not there. */
function watch(page: Page, { origin, base }: Served): string[] {
  const lost: string[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (!response.url().startsWith(origin + base) || response.status() >= 400) lost.push(pathname)
  })
  page.on('pageerror', ({ message }) => lost.push(message))
  return lost
}

/** Walks in a browser through all that scripts do, on a site served under a path, whose full address is `address`. */
export async function walkUnderPath(site: Served, address: string): Promise<void> {
  const browser = await startChromium()
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    const lost = watch(page, site)
    const home = site.origin + site.base

    await page.goto(`${home}explain/not-yet/`)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Link copied').waitFor()
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    assert.equal(await copied(), `${address}explain/not-yet/`)
    await page.locator('.anchor').first().focus()
    await page.keyboard.press('Enter')
    await page.getByText('Link to the section copied').waitFor()
    assert.match((await copied()).slice(address.length), /^explain\/not-yet\/[\w-]+\/$/)

    // The map of an article, and the map's own pages, which are turned without a new page.
    await page.goto(`${home}explain/bordering-ukraine/`)
    await page.locator('figure.map').scrollIntoViewIfNeeded()
    await page.waitForSelector('figure.map > svg[role="group"]')
    await page.goto(`${home}map/2022-11-29/`)
    await page.waitForSelector('.mappage.live')
    await page.evaluate(() => Object.assign(window, { sameDocument: true }))
    await page.locator(`a[href="${site.base}map/2024-03-07/"]`).first().click()
    await page.waitForURL(`${home}map/2024-03-07/**`)
    await page.getByRole('heading', { level: 1, name: /7 March 2024/ }).waitFor()
    assert.equal(await page.evaluate(() => 'sameDocument' in window), true, 'a new page was loaded')

    await page.goto(`${home}search/`)
    await page.getByRole('searchbox').fill('veto')
    await page.getByText('pages found for “veto”').waitFor()
    const found = page.locator('[data-results] a').first()
    assert.ok((await found.getAttribute('href'))?.startsWith(site.base))

    await page.goto(`${home}offline/`)
    await page.getByRole('button', { name: 'Save for offline' }).click()
    await page.getByText('Saved on this device.').waitFor()
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    )
    assert.deepEqual(scopes, [home])
    assert.deepEqual([...new Set(lost)], [])
    await context.setOffline(true)
    for (const path of ['', 'explain/not-yet/', 'claims/applied-in-may/', 'map/']) {
      const response = await page.goto(home + path)
      assert.equal(response?.status(), 200, path)
      assert.notEqual(await page.locator('h1').innerText(), 'Read offline', path)
    }
    await page.goto(`${home}search/?q=veto`)
    await page.getByText('pages found for “veto”').waitFor()
  } finally {
    await browser.close()
  }
}
