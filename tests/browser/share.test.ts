// What a reader can hand on: the page, a section, a claim, the words of a sentence; by pointer, by keyboard, without a script.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { desktop, read } from './reader.ts'

const article = '/explain/not-yet/'
const claim = '/claims/applied-in-may/'
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Selects the first sentence of a paragraph of the text. */
const select = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('.textblock > p')?.firstChild
    if (!text) throw new Error('no paragraph')
    getSelection()?.setBaseAndExtent(text, 0, text, text.textContent?.length ?? 0)
    return text.textContent?.trim() ?? ''
  })

test('the address can be copied, and the citation names title, day and version', async () => {
  const page = await read(article, clipboard)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('Link copied').waitFor()
  assert.equal(await copied(page), `https://example.org${article}`)
  await page.getByRole('button', { name: 'Cite' }).click()
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  assert.match(
    await copied(page),
    /^“.+”, The Open Door, published .* version \d+ \([0-9a-f]{8}\).*; sources reach .*\.\nhttps:\/\/example\.org\/explain\/not-yet\/$/,
  )
  await page.context().close()
})

test('a claim is copied with the report’s words, its verdict, its days and its address', async () => {
  const page = await read(claim, clipboard)
  await page.getByRole('button', { name: 'Cite' }).click()
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  const [quote = '', citation = '', url] = (await copied(page)).split('\n')
  assert.match(quote, /^“.+” As reported on 29 November 2022; verdict: [a-z ]+\.$/)
  assert.match(citation, /claim c\d+, verdict: [a-z ]+; sources reach/)
  assert.equal(url, `https://example.org${claim}`)
  await page.context().close()
})

test('the link of a heading copies the address of the section, and leads to it', async () => {
  const page = await read(article, { ...clipboard, ...desktop })
  await page.locator('h2:has(.anchor)').first().hover()
  const anchor = page.locator('.anchor').first()
  const id = ((await anchor.getAttribute('href')) ?? '').slice(1)
  await anchor.click()
  await page.getByText('Link to the section copied').waitFor()
  assert.equal(await copied(page), `https://example.org${article}${id}/`)
  assert.equal(new URL(page.url()).hash, `#${id}`)
  await page.context().close()
})

test('selected words offer a link that leads a browser to them, and themselves with a citation', async () => {
  const page = await read(article, clipboard)
  const words = await select(page)
  await page.getByRole('button', { name: 'Copy link to these words' }).click()
  await page.getByText('Link to the words copied').waitFor()
  const link = await copied(page)
  assert.match(link, /^https:\/\/example\.org\/explain\/not-yet\/#:~:text=/)
  await page.getByRole('button', { name: 'Copy with citation' }).click()
  await page.getByText('Words and citation copied').waitFor()
  const [quote = '', citation = '', url] = (await copied(page)).split('\n')
  assert.ok(quote.includes(words), quote)
  assert.match(citation, /The Open Door, published/)
  assert.equal(url, link)
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await page.locator('.offer').waitFor({ state: 'detached' })
  // Not every build of a browser scrolls to the words, so that the page has them as the link says is what is asked.
  const parts = link.slice(link.indexOf(':~:text=') + ':~:text='.length).split(',')
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
  assert.ok(parts.length <= 2, link)
  for (const part of parts) assert.ok(text.includes(decodeURIComponent(part)), part)
  await page.context().close()
})

test('of a map the state is shared that the reader sees: the day and the part that were chosen', async () => {
  const page = await read('/map/2022-11-29/', { ...clipboard, ...desktop })
  await page.getByLabel('Ukraine’s border', { exact: true }).check({ force: true })
  await page.locator('a[href="/map/2024-03-07/"]').first().click()
  await page.waitForURL('**/map/2024-03-07/**')
  const seen = `https://example.org/map/2024-03-07/${new URL(page.url()).hash}`
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('Link copied').waitFor()
  assert.equal(await copied(page), seen)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const panel = page.getByRole('region', { name: 'Share this page' })
  assert.ok((await panel.innerText()).includes(seen))
  const x = new URL(
    (await panel.getByRole('link', { name: 'X', exact: true }).getAttribute('href')) ?? '',
  )
  assert.equal(x.searchParams.get('url'), seen)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Cite' }).click()
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  const [citation = '', url] = (await copied(page)).split('\n')
  assert.match(citation, /NATO on 7 March 2024/)
  assert.equal(url, seen)
  await page.context().close()
})

test('the offer for selected words is the next stop of the keyboard', async () => {
  const page = await read(article, clipboard)
  // A press in the text is where the keyboard goes on from; pressed three times, it selects the paragraph.
  await page
    .locator('.textblock > p')
    .first()
    .click({ clickCount: 3, position: { x: 5, y: 5 } })
  const offer = page.getByRole('button', { name: 'Copy link to these words' })
  await offer.waitFor()
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab')
    if (await offer.evaluate((button) => button === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await page.getByText('Link to the words copied').waitFor()
  await page.context().close()
})

for (const javaScriptEnabled of [true, false]) {
  test(`the keyboard opens and closes the panels, ${javaScriptEnabled ? 'with' : 'without'} a script`, async () => {
    for (const address of [article, claim]) {
      const page = await read(address, { javaScriptEnabled })
      for (const [name, label] of [
        ['Share', 'Share this page'],
        ['Cite', 'Cite this page'],
      ] as const) {
        const panel = page.getByRole('region', { name: label })
        await page.getByRole('button', { name, exact: true }).focus()
        await page.keyboard.press('Enter')
        assert.equal(await panel.isVisible(), true, name)
        assert.ok((await panel.innerText()).includes(`https://example.org${address}`), name)
        await page.keyboard.press('Escape')
        assert.equal(await panel.isVisible(), false, name)
      }
      await page.context().close()
    }
  })
}

test('a panel fits a phone, and each thing in it is large enough to touch', async () => {
  for (const width of [320, 390, 1440]) {
    const page = await read(article, { viewport: { width, height: 844 } })
    for (const name of ['Share', 'Cite']) {
      await page.getByRole('button', { name, exact: true }).click()
      const sizes = await page
        .locator('[popover]:popover-open :is(li a, button):visible')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      assert.ok(
        sizes.length > 2 && sizes.every((height) => height >= 24),
        `${width}: ${sizes.join(' ')}`,
      )
      const box = await page.locator('[popover]:popover-open').boundingBox()
      assert.ok(box && box.x >= 0 && box.x + box.width <= width && box.y >= 0, `${width} ${name}`)
      await page.keyboard.press('Escape')
    }
    await page.context().close()
  }
})
