// The saved copy: asked for, whole, of one version, and gone when the reader says so.
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { serve } from '../../src/server/serve.ts'
import { writeWorker } from '../../src/offline/write-worker.ts'
import { phone } from './reader.ts'
import { startChromium } from './chromium.ts'

// A copy of the built site that the test may change, as the next version does.
const folder = mkdtempSync(join(tmpdir(), 'copy-'))
cpSync('dist', folder, { recursive: true })
let site = await serve(folder, 0)
const browser = await startChromium()
after(async () => {
  await browser.close()
  await site.close()
  rmSync(folder, { recursive: true })
})

/** Serves the folder anew: the server reads the sizes of files when it starts. */
async function publish() {
  const { port } = new URL(site.origin)
  await site.close()
  site = await serve(folder, Number(port))
}

const go = (page: Page, address: string) => page.goto(site.origin + address)
const heading = (page: Page) => page.locator('h1').innerText()
const saved = (page: Page) =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))

/** A reader who has pressed the button and waited. */
async function withCopy(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await go(page, '/offline/')
  await page.getByRole('button', { name: 'Save for offline' }).click()
  await page.getByText('Saved on this device.').waitFor()
  return { context, page }
}

test('a reader who asks has a copy, and reads it without a network', async () => {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await go(page, '/offline/')
  assert.deepEqual(await saved(page), { caches: 0, workers: 0 }, 'before the reader asks')
  await page.getByRole('button', { name: 'Save for offline' }).click()
  await page.getByText('Saved on this device.').waitFor()
  await context.setOffline(true)
  for (const address of [
    '/',
    '/explain/not-yet/',
    '/claims/applied-in-may/',
    '/timeline/',
    '/map/',
    '/map/all/',
  ]) {
    const response = await go(page, address)
    assert.equal(response?.status(), 200, address)
    assert.notEqual(await heading(page), 'Read offline', address)
  }
  await go(page, '/search/?q=veto')
  await page.getByText(/pages found for “veto”/).waitFor()
  await context.close()
})

test('a page that is not kept says so, and one that the reader keeps is there', async () => {
  const { context, page } = await withCopy()
  await go(page, '/people/kuleba/')
  await page.getByRole('button', { name: 'Keep this page for offline too' }).click()
  await page.getByRole('button', { name: 'Kept for offline' }).waitFor()
  await context.setOffline(true)
  await go(page, '/people/kuleba/')
  assert.equal(await heading(page), 'Dmytro Kuleba')
  const response = await go(page, '/people/stoltenberg/')
  assert.equal(response?.status(), 503)
  await page.getByText('There is no network, and /people/stoltenberg/ is not in').waitFor()
  await go(page, '/offline/')
  await page.getByRole('link', { name: '/people/kuleba/' }).waitFor()
  await context.close()
})

test('the reader removes the copy, and nothing of it stays', async () => {
  const { context, page } = await withCopy()
  await go(page, '/offline/')
  await page.getByRole('button', { name: 'Remove the saved copy' }).click()
  await page.getByText('nothing of this site is saved').waitFor()
  assert.deepEqual(await saved(page), { caches: 0, workers: 0 })
  await context.close()
})

test('a newer version takes the place of the copy whole, with the pages kept, or not at all', async () => {
  const { context, page } = await withCopy()
  await go(page, '/people/kuleba/')
  await page.getByRole('button', { name: 'Keep this page for offline too' }).click()
  await page.getByRole('button', { name: 'Kept for offline' }).waitFor()

  const changed = ['index.html', 'explain/not-yet/index.html', 'people/kuleba/index.html']
  for (const file of changed) {
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace('</h1>', ' (second version)</h1>'))
  }
  // The files of the second version with the worker of the first: nothing of the copy is taken from the network.
  await publish()
  await go(page, '/explain/not-yet/')
  assert.doesNotMatch(await heading(page), /second version/)

  await writeWorker(folder)
  await publish()
  const deadline = performance.now() + 60_000
  do {
    assert.ok(performance.now() < deadline, 'the second version never came')
    // Browsers look for a newer worker when a page has been quiet for a second or two.
    await page.waitForTimeout(2_000)
    await go(page, '/explain/not-yet/')
  } while (!(await heading(page)).includes('second version'))
  await context.setOffline(true)
  for (const address of ['/', '/explain/not-yet/', '/people/kuleba/']) {
    await go(page, address)
    assert.match(await heading(page), /second version/, address)
  }
  await context.setOffline(false)

  // A third version whose files do not agree with its list is refused, and the second stays.
  const worker = join(folder, 'service-worker.js')
  const list = readFileSync(worker, 'utf8')
  writeFileSync(
    worker,
    list.replace(/"version":"\w+"/, '"version":"third"').replace(/(\["timeline\/",")\w+/, '$10000'),
  )
  await publish()
  const refused = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const updated = await registration.update()
    const installing = updated.installing
    await new Promise<void>((resolve) => {
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'redundant' || installing.state === 'activated') resolve()
      })
    })
    return installing?.state
  })
  assert.equal(refused, 'redundant')
  await context.setOffline(true)
  await go(page, '/explain/not-yet/')
  assert.match(await heading(page), /second version/)
  await context.close()
})
