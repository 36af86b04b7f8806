// Trusted Types: no text becomes HTML or the address of a script, but for the address of the service worker.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './reader.ts'

test('texts do not become HTML, scripts or addresses of scripts, and no other policy can be made', async () => {
  const page = await read('/offline/')
  const refused = await page.evaluate(() => {
    const factory = (
      globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown }
      }
    ).trustedTypes
    const attempts: (() => unknown)[] = [
      () => (document.body.innerHTML = '<p>'),
      () => (document.body.outerHTML = '<p>'),
      () => {
        document.body.insertAdjacentHTML('beforeend', '<p>')
      },
      () => document.createRange().createContextualFragment('<p>'),
      () => new DOMParser().parseFromString('<p>', 'text/html'),
      () => (document.createElement('iframe').srcdoc = '<p>'),
      () => (document.createElement('script').src = '/a.js'),
      () => factory.createPolicy('default', { createHTML: (text: string) => text }),
      () => factory.createPolicy('another', {}),
    ]
    return attempts.map((attempt) => {
      try {
        attempt()
        return 'let through'
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error)
      }
    })
  })
  assert.deepEqual(new Set(refused), new Set(['refused']))
  const other = await page.evaluate(() =>
    navigator.serviceWorker.register('/other.js').then(
      () => 'registered',
      (error: unknown) => String(error),
    ),
  )
  assert.match(other, /TrustedScriptURL/)
  await page.context().close()
})

test('the service worker of the site registers under its policy, which passes no other address', async () => {
  const page = await read('/offline/')
  await page.getByRole('button', { name: /save/i }).first().click()
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.active)
  const second = await page.evaluate(() => {
    const factory = (
      globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown }
      }
    ).trustedTypes
    try {
      factory.createPolicy('service-worker', {})
      return 'made'
    } catch (error) {
      return error instanceof TypeError ? 'refused' : String(error)
    }
  })
  assert.equal(second, 'refused')
  await page.context().close()
})
