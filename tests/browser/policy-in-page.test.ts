// On a host that sends no headers the page's own policy is all there is.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { contentTypes } from '../../src/headers/content-types.ts'
import { reader } from './reader.ts'

/** What got into the page that is tested. */
const injected = '<script>document.title = "run"</script><script src="/evil.js"></script>'
const foreign: string[] = []

/** A host that sends files with their type, and whoever asks for something with another name, is another party. */
const host = createServer((request, response) => {
  void (async () => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    if (request.headers.host?.startsWith('localhost')) foreign.push(pathname)
    const file = join('dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const bytes =
      pathname === '/evil.js'
        ? Buffer.from('document.title = "run"')
        : await readFile(file).catch(() => undefined)
    response.statusCode = bytes ? 200 : 404
    response.setHeader('content-type', contentTypes[extname(file)] ?? 'text/html')
    response.end(bytes?.toString('latin1').includes('</main>') ? withEvil(bytes) : bytes)
  })()
})
const withEvil = (bytes: Buffer) =>
  bytes.toString().replace('</main>', `${injected}${theirs}</main>`)
let origin = ''
let theirs = ''

before(async () => {
  await new Promise<void>((resolve) => host.listen(0, resolve))
  const { port } = host.address() as AddressInfo
  origin = `http://127.0.0.1:${port}`
  theirs = `<img src="http://localhost:${port}/pixel.png"><link rel="stylesheet" href="http://localhost:${port}/a.css"><iframe src="http://localhost:${port}/"></iframe>`
})
after(() => {
  host.closeAllConnections()
  host.close()
})

for (const address of ['/', '/explain/not-yet/', '/claims/applied-in-may/', '/map/', '/search/']) {
  test(`without headers ${address} still refuses scripts and requests that got into it, and runs its own`, async () => {
    const page = await reader()
    await page.goto(origin + address, { waitUntil: 'load' })
    await page.waitForTimeout(200)
    assert.notEqual(await page.title(), 'run')
    assert.deepEqual(foreign, [])
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>Written</p>'
        return ''
      } catch (error) {
        return String(error)
      }
    })
    assert.match(refused, /TrustedHTML/)
    // The sheet was let in, and the fonts.
    assert.match(await page.evaluate(() => getComputedStyle(document.body).fontFamily), /Brygada/)
    const button = page.locator('[data-copy]').first()
    if ((await button.count()) > 0) assert.ok(await button.isVisible())
    await page.context().close()
  })
}
