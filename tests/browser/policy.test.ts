// The policy that hosts send, in a real browser: what it forbids does not run, what it allows does.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { origin, read, reader } from './reader.ts'

test('a script that got into a page would not run, a style would not show, and no HTML could be written', async () => {
  const page = await read('/claims/applied-in-may/')
  const told = await page.evaluate(() => {
    const script = document.createElement('script')
    let refused = ''
    try {
      script.text = 'document.title = "run"'
      document.body.append(script)
    } catch (error) {
      refused = String(error)
    }
    document.body.setAttribute('style', 'display: none')
    try {
      document.body.innerHTML = '<p>Written</p>'
    } catch (error) {
      refused += String(error)
    }
    return {
      title: document.title,
      display: getComputedStyle(document.body).display,
      written: document.body.textContent === 'Written',
      refused,
    }
  })
  assert.notEqual(told.title, 'run')
  assert.equal(told.display, 'block')
  assert.ok(!told.written)
  assert.match(told.refused, /TrustedHTML/)
  await page.context().close()
})

test('a claim made to be embedded shows in a frame of another site; its own page does not', async () => {
  const other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(
      ['/embed/claims/applied-in-may/', '/claims/applied-in-may/']
        .map((address) => `<iframe src="${origin}${address}"></iframe>`)
        .join(''),
    )
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const page = await reader()
  await page.goto(`http://localhost:${port}/`, { waitUntil: 'load' })
  const [embed, own] = page.frames().slice(1)
  assert.equal(
    await embed?.locator('h1').textContent(),
    'Finland and Sweden applied to join on 18 May 2022',
  )
  assert.ok(!own?.url().startsWith(origin), own?.url())
  await page.context().close()
  other.close()
})

test('the sealed script of the page runs: the button to copy is shown', async () => {
  const page = await read('/claims/applied-in-may/')
  assert.ok(await page.locator('[data-copy]').isVisible())
  await page.context().close()
})
