// The keyboard through what no other journey passes: filters, notes, terms, contents, tables that scroll, code to
// embed, the saved copy.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { kinds, origin, phone, read } from './reader.ts'

/** What is read of the element where the keyboard stands. */
const at = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document
    return {
      words: (element?.textContent ?? '').trim(),
      href: element?.getAttribute('href') ?? '',
      current: element?.getAttribute('aria-current'),
    }
  })

/** Presses Tab until the keyboard stands on what `selector` names; throws where the page ends before. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((name) => document.activeElement?.matches(name), selector)) return
  }
  throw new Error(`The Tab key does not reach ${selector}.`)
}

const chosen = '.filters a:not([aria-current], [href^="#"])'

for (const address of ['/claims/', '/timeline/']) {
  test(`${address}: a filter opens a list with an address of its own, where it is marked, and back`, async () => {
    const page = await read(address)
    await tabTo(page, chosen)
    const { href, words } = await at(page)
    await page.keyboard.press('Enter')
    await page.waitForURL(origin + href)
    await tabTo(page, '.filters a[aria-current="page"]')
    assert.equal((await at(page)).words, words)
    const count = Number(/\d+$/.exec(words)?.[0])
    const rows = await page.locator('main :is(.ledger tbody tr:not(.line), .tl > li)').count()
    assert.equal(rows, count, 'the list has as many rows as its filter says')
    await page.goBack()
    assert.equal(new URL(page.url()).pathname, address)
    await page.context().close()
  })
}

for (const address of ['/sources/', '/terms/']) {
  test(`${address}: a jump takes the keyboard along, not only the view`, async () => {
    const page = await read(address)
    await tabTo(page, '.filters li:nth-child(3) a')
    const { href } = await at(page)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const section = await page.evaluate(
      () => document.activeElement?.closest('section, .letter')?.querySelector('h2')?.id,
    )
    assert.equal(`#${section}`, href)
    await page.context().close()
  })
}

test('a note opens from its number, is the next stop, and closes to where it was opened', async () => {
  const page = await read('/explain/not-yet/', phone)
  await tabTo(page, '.textblock a.ref')
  const number = await at(page)
  await page.keyboard.press('Enter')
  const note = page.locator(number.href)
  assert.ok(await note.isVisible())
  await tabTo(page, `${number.href} .x`)
  await page.keyboard.press('Enter')
  assert.equal(await note.isVisible(), false)
  await page.keyboard.press('Tab')
  const isPast = await page.evaluate(
    (href) =>
      document
        .querySelector(`a.ref[href="${href}"]`)
        ?.compareDocumentPosition(document.activeElement ?? document) ?? 0,
    number.href,
  )
  assert.ok(isPast & 4, 'reading goes on after the number')
  await page.context().close()
})

test('a term is explained on Enter, and its explanation is the next stop', async () => {
  const page = await read('/explain/not-yet/', phone)
  await tabTo(page, 'a.term')
  const { href } = await at(page)
  await page.keyboard.press('Enter')
  assert.ok(await page.locator(href).isVisible())
  await page.keyboard.press('Tab')
  assert.ok(
    await page.evaluate((id) => document.querySelector(id)?.contains(document.activeElement), href),
    'the next stop is in the explanation',
  )
  await page.context().close()
})

test('contents open with Enter or Space and lead to their section', async () => {
  const page = await read('/explain/not-yet/', phone)
  await tabTo(page, '.toc summary')
  for (const [key, open] of [
    ['Enter', true],
    ['Space', false],
    ['Space', true],
  ] as const) {
    await page.keyboard.press(key)
    assert.equal(await page.locator('.toc details').evaluate((it) => it.hasAttribute('open')), open)
  }
  await tabTo(page, '.toc li:nth-child(3) a')
  const { href } = await at(page)
  await page.keyboard.press('Enter')
  assert.equal(new URL(page.url()).hash, href)
  await page.context().close()
})

test('the code to show a claim elsewhere opens by key', async () => {
  const page = await read('/claims/applied-in-may/', phone)
  await tabTo(page, '.code summary')
  await page.keyboard.press('Enter')
  assert.ok(await page.locator('.code pre').first().isVisible())
  await page.context().close()
})

test('a table wider than a phone is a stop of the keyboard with a name, and the arrow keys move it', async () => {
  const page = await read('/map/2022-11-29/', { viewport: { width: 320, height: 800 } })
  await tabTo(page, '.scroll[tabindex="0"]')
  const table = page.locator('.scroll:focus')
  assert.match((await table.getAttribute('aria-label')) ?? '', /^Table of /)
  const isWider = await table.evaluate((it) => it.scrollWidth > it.clientWidth + 1)
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(400)
  assert.equal(await table.evaluate((it) => it.scrollLeft > 0), isWider)
  await page.context().close()
})

for (const address of kinds) {
  test(`${address}: Tab goes through everything in the order of reading, and ends`, async () => {
    const page = await read(address)
    const faults: string[] = []
    let before = -1
    // Long lists of links tell nothing new.
    for (let stops = 0; stops < 120; stops += 1) {
      await page.keyboard.press('Tab')
      const { place, html } = await page.evaluate(() => {
        const { activeElement: element } = document
        const isPage = element === document.body || element === null
        return {
          place: isPage ? -1 : [...document.querySelectorAll('*')].indexOf(element),
          html: element?.outerHTML.slice(0, 90) ?? '',
        }
      })
      if (place < 0) break
      if (place <= before) faults.push(html)
      before = place
    }
    assert.ok(before > 0)
    assert.deepEqual(faults, [])
    await page.context().close()
  })
}

test('the copy is saved, told of and removed without leaving the keyboard', async () => {
  const page = await read('/offline/')
  await tabTo(page, '[data-save]')
  const said = page.locator('output[data-said]')
  assert.equal(await said.evaluate((it) => it.tagName), 'OUTPUT', 'a live region')
  await page.keyboard.press('Enter')
  await page.getByText('Saved on this device.').waitFor()
  assert.equal((await at(page)).words, 'Remove the saved copy')
  assert.equal(await page.getByRole('progressbar').count(), 0)

  await page.goto(`${origin}/people/kuleba/`)
  await page.getByRole('button', { name: 'Keep this page for offline too' }).waitFor()
  await page.locator('[data-keep]').evaluate((it) => {
    // From the end of the page backwards: the button is in its foot.
    it.closest('footer')?.querySelector('a')?.focus()
  })
  while (!(await page.evaluate(() => document.activeElement?.matches('[data-keep]'))))
    await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Kept for offline' }).waitFor()
  assert.equal((await at(page)).words, 'Kept for offline')
  assert.equal(await page.locator('[data-keep]').getAttribute('aria-live'), 'polite')

  await page.goto(`${origin}/offline/`)
  await page.getByRole('button', { name: 'Remove the saved copy' }).waitFor()
  await tabTo(page, '[data-remove]')
  await page.keyboard.press('Enter')
  await page.getByText('nothing of this site is saved').waitFor()
  assert.equal((await at(page)).words, 'Save for offline')
  await page.context().close()
})
