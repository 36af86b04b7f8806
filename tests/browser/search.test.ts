// The search as a reader uses it: with the keyboard, from an address, without a network, without a script.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desktop, origin, phone, read, reader } from './reader.ts'
import { lateScript } from './late-script.ts'

test('library and index come with the first letter, not with the page', async () => {
  const page = await reader()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${origin}/search/`)
  const library = await lateScript(page)
  const isLate = (path: string) => path === '/search-index.json' || path === library
  await page.waitForTimeout(300)
  assert.deepEqual(asked.filter(isLate), [])
  await page.getByRole('searchbox').fill('veto')
  await page.getByText('pages found for “veto”').waitFor()
  assert.equal(asked.filter(isLate).length, 2)
  await page.context().close()
})

test('the keyboard goes from the box through the results and back', async () => {
  const page = await read('/search/', desktop)
  const box = page.getByRole('searchbox')
  await box.focus()
  await page.keyboard.type('veto')
  await page.getByText('pages found for “veto”').waitFor()
  assert.match(page.url(), /\?q=veto$/)
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('ArrowDown')
  assert.equal(await focused(), 'Veto')
  await page.keyboard.press('ArrowDown')
  assert.notEqual(await focused(), 'Veto')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  assert.ok(await box.evaluate((element) => element === document.activeElement))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  assert.ok(await box.evaluate((element) => element === document.activeElement))
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'Explainers' }).waitFor()
  assert.equal(await box.inputValue(), '')
  assert.match(page.url(), /\/search\/$/)
  await page.keyboard.type('veto')
  await page.getByText('pages found for “veto”').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/terms/veto/')
  await page.context().close()
})

test('an address with a query shows what it finds, with verdict, door and day', async () => {
  const page = await read('/search/?q=applied+in+april', phone)
  const first = page.locator('[data-results] li').filter({ hasText: 'Claim.' }).first()
  await first.waitFor()
  assert.match(await first.innerText(), /Claim\.\s+Corrected\. Sources reach \d+ \w+ \d{4}\./)
  assert.equal(await first.locator('svg.door').count(), 1)
  assert.ok(await page.locator('[data-all]').isHidden())
  await page.context().close()
})

test('a query that finds nothing says so, and the list of everything stays', async () => {
  const page = await read('/search/?q=qqqqxxxx')
  await page.getByText('Nothing found for “qqqqxxxx”').waitFor()
  assert.ok(await page.locator('[data-all]').isVisible())
  await page.context().close()
})

test('a search that cannot be loaded says so, and works once it can', async () => {
  const page = await read('/search/')
  await page.context().setOffline(true)
  await page.getByRole('searchbox').fill('veto')
  await page.getByText('The search could not be loaded').waitFor()
  await page.context().setOffline(false)
  await page.getByRole('searchbox').fill('veto ')
  await page.getByText('pages found for “veto”').waitFor()
  await page.context().close()
})

test('without a script there is no box, and the list holds every claim with its verdict', async () => {
  const page = await read('/search/', { javaScriptEnabled: false })
  assert.ok(await page.getByRole('searchbox').isHidden())
  assert.ok((await page.locator('[data-all] .verdict').count()) > 20)
  await page.context().close()
})
