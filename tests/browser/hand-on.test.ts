// Each way to hand a page on, on an explainer, a claim and a day of the map: the share sheet of the system, the links of
// the networks, the citation as files, all by keyboard; and what there is where no script runs.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { desktop, origin, read, reader } from './reader.ts'

const article = '/explain/not-yet/'
const claim = '/claims/applied-in-may/'
const day = '/map/2022-11-29/'
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const full = (address: string) => `https://example.org${address}`

/** Goes to a button with the keyboard alone, and presses it. */
async function press(page: Page, name: string) {
  const button = page.getByRole('button', { name, exact: true })
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab')
    if (await button.evaluate((one) => one === document.activeElement)) {
      await page.keyboard.press('Enter')
      return
    }
  }
  assert.fail(`Tab never came to ${name}`)
}

for (const address of [article, claim, day]) {
  test(`${address}: link and citation are copied by keyboard`, async () => {
    const page = await read(address, { ...clipboard, ...desktop })
    const bar = page.locator('[data-share]')
    // The keyboard goes on from where the reader is.
    await bar.getByRole('button', { name: 'Share', exact: true }).focus()
    await press(page, 'Copy link')
    await page.getByText('Link copied').waitFor()
    assert.equal(await copied(page), full(address))
    await bar.getByRole('button', { name: 'Share', exact: true }).focus()
    await press(page, 'Cite')
    await press(page, 'Copy')
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const lines = (await copied(page)).split('\n')
    assert.equal(lines.at(-1), full(address))
    assert.match(lines.at(-2) ?? '', /The Open Door, .*\d{1,2} \w+ \d{4}/)
    assert.equal(lines.length, address === claim ? 3 : 2)
    await page.context().close()
  })

  test(`${address}: the share sheet gets address and title, where there is one`, async () => {
    for (const isThere of [true, false]) {
      const page = await reader(desktop)
      await page.addInitScript((there) => {
        const given: unknown[] = []
        const share = (data: unknown) => {
          given.push(data)
          return Promise.reject(new DOMException('closed by the reader', 'AbortError'))
        }
        if (there) Object.assign(navigator, { share })
        else Reflect.deleteProperty(Navigator.prototype, 'share')
        Object.assign(window, { given })
      }, isThere)
      const errors: Error[] = []
      page.on('pageerror', (error) => errors.push(error))
      await page.goto(origin + address)
      await page.getByRole('button', { name: 'Share', exact: true }).click()
      const sheet = page.getByRole('button', { name: 'Other apps' })
      await page.getByRole('link', { name: 'Email', exact: true }).waitFor()
      assert.equal(await sheet.isVisible(), isThere)
      if (isThere) {
        await sheet.focus()
        await page.keyboard.press('Enter')
        const title = await page.evaluate(() => document.querySelector('h1')?.textContent.trim())
        const given = await page.evaluate(() => (window as unknown as { given: unknown }).given)
        assert.deepEqual(given, [{ url: full(address), title }])
      }
      assert.deepEqual(errors, [])
      await page.context().close()
    }
  })

  test(`${address}: each network has a plain link with the address, and nothing is asked of any`, async () => {
    const page = await reader()
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) elsewhere.push(request.url())
    })
    await page.goto(origin + address)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const links = await page
      .getByRole('region', { name: 'Share this page' })
      .locator('li a:visible')
      .evaluateAll((all) =>
        all.map((one) => [one.textContent, one.getAttribute('href'), one.getAttribute('rel')]),
      )
    const at = full(address)
    assert.deepEqual(
      links,
      [
        ['X', `https://x.com/intent/post?url=${at}`],
        ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${at}`],
        ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${at}`],
        ['WhatsApp', `https://wa.me/?text=${at}`],
        ['Telegram', `https://t.me/share/url?url=${at}`],
        ['Bluesky', `https://bsky.app/intent/compose?text=${at}`],
        ['Mastodon', `https://share.joinmastodon.org/#text=${at}`],
        ['Email', `mailto:?body=${at}`],
      ].map((link) => [...link, 'external noopener']),
    )
    assert.deepEqual(elsewhere, [])
    await page.context().close()
  })

  test(`${address}: without a script the address can be selected, and no button is there that does nothing`, async () => {
    const page = await read(address, { javaScriptEnabled: false })
    for (const name of ['Copy link', 'Copy', 'Other apps'])
      assert.equal(await page.getByRole('button', { name, exact: true }).count(), 0, name)
    for (const [name, label] of [
      ['Share', 'Share this page'],
      ['Cite', 'Cite this page'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click()
      const link = page.getByRole('region', { name: label }).getByRole('link', {
        name: full(address),
        exact: true,
      })
      assert.equal(await link.getAttribute('href'), full(address))
      const style = await link.evaluate((one) => getComputedStyle(one).userSelect)
      assert.notEqual(style, 'none')
      await page.keyboard.press('Escape')
    }
    await page.context().close()
  })
}

test('the citation of an explainer and of a claim is had as BibTeX, RIS and CSL-JSON from its panel', async () => {
  for (const address of [article, claim]) {
    const page = await read(address, { acceptDownloads: true })
    const title = (await page.locator('h1').innerText()).trim()
    await page.getByRole('button', { name: 'Cite', exact: true }).click()
    const panel = page.getByRole('region', { name: 'Cite this page' })
    assert.match(await panel.innerText(), new RegExp(`version \\d+|verdict: `))
    const taken = new Map<string, string>()
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
      const link = panel.getByRole('link', { name, exact: true })
      await link.focus()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.keyboard.press('Enter'),
      ])
      taken.set(name, readFileSync(await download.path(), 'utf8'))
    }
    const [bibtex = '', ris = '', csl = ''] = taken.values()
    assert.match(bibtex, /^@misc\{[\w-]+,\n/)
    assert.ok(bibtex.includes(`url = {${full(address)}}`), bibtex)
    assert.ok(bibtex.includes(`title = {{${title}}}`), bibtex)
    assert.match(ris, /^TY {2}- ELEC\r?\n[\s\S]*\nER {2}- /)
    assert.ok(ris.includes(`TI  - ${title}`) && ris.includes(`UR  - ${full(address)}`), ris)
    const [item] = JSON.parse(csl) as { title: string; URL: string }[]
    assert.deepEqual([item?.title, item?.URL], [title, full(address)])
    await page.context().close()
  }
})

test('the keyboard copies the address of a section, which opens as a page of its own', async () => {
  const page = await read(article, { ...clipboard, ...desktop })
  const anchor = page.locator('.anchor').first()
  const heading = await page
    .locator('h2:has(.anchor)')
    .first()
    .evaluate((one) => one.firstChild?.textContent?.trim() ?? '')
  await anchor.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Link to the section copied').waitFor()
  const { pathname } = new URL(await copied(page))
  await page.context().close()
  const section = await read(pathname, { javaScriptEnabled: false })
  assert.ok((await section.locator('h1').innerText()).startsWith(heading), heading)
  await section.getByRole('link', { name: 'the explainer', exact: true }).click()
  assert.equal(new URL(section.url()).pathname, article)
  await section.context().close()
})

test('the short address of a claim says its verdict and leads on to the whole entry, without a script', async () => {
  const page = await read(claim, { javaScriptEnabled: false })
  await page.getByRole('button', { name: 'Cite', exact: true }).click()
  const short = await page
    .getByRole('region', { name: 'Cite this page' })
    .locator('a[href^="/c/"]')
    .innerText()
  const verdict = await page.locator('.bigv').first().innerText()
  const headline = (await page.locator('h1').innerText()).trim()
  await page.goto(origin + new URL(short).pathname)
  assert.match(new URL(short).pathname, /^\/c\/\d+\/$/)
  assert.equal((await page.locator('.bigv').innerText()).trim(), verdict.trim())
  assert.equal(await page.locator('[rel="canonical"]').getAttribute('href'), full(claim))
  await page.locator('a.next', { hasText: headline }).click()
  assert.equal(new URL(page.url()).pathname, claim)
  await page.context().close()
})
