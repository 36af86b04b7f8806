// Nobody else learns of a reader, and nothing is left on the device: on every page there is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pages } from '../site/site.ts'
import { origin, reader } from './reader.ts'

test('no page asks anybody else for anything, stores anything or sets a cookie', async () => {
  const queue = [...pages.map(({ address }) => address), '/all.html'].values()
  let visited = 0
  const visit = async () => {
    const page = await reader()
    const context = page.context()
    const foreign: string[] = []
    const cookies: string[] = []
    context.on('request', (request) => {
      if (!request.url().startsWith(origin)) foreign.push(`${page.url()}: ${request.url()}`)
    })
    context.on('response', (response) => {
      if (response.headers()['set-cookie']) cookies.push(response.url())
    })
    for (const address of queue) {
      await page.goto(origin + address, { waitUntil: 'load' })
      const stored = await page.evaluate(async () => [
        document.cookie.length,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ])
      assert.deepEqual(stored, [0, 0, 0, 0, 0, 0], address)
      visited += 1
    }
    assert.deepEqual(foreign, [])
    assert.deepEqual(cookies, [])
    assert.deepEqual(await context.cookies(), [])
    await context.close()
  }
  await Promise.all([visit(), visit(), visit()])
  assert.equal(visited, pages.length + 1)
})
