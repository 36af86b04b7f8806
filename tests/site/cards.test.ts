import assert from 'node:assert/strict'
import { existsSync, globSync, statSync } from 'node:fs'
import { test } from 'node:test'
import sharp from 'sharp'
import { dist, meta, pages } from './site.ts'

const files = globSync('cards/**/*.png', { cwd: dist }).map((file) => file.replaceAll('\\', '/'))
const base = new URL(meta(pages.find(({ address }) => address === '/') ?? fail(), 'og:url') ?? '')
const cardOf = (page: (typeof pages)[number]) => new URL(meta(page, 'og:image') ?? '', base)
const fileOf = (url: URL) => `${dist}/${url.pathname.slice(base.pathname.length)}`

function fail(): never {
  throw new Error('dist/ has no home page.')
}

test('every page names one card, by an absolute address with eight digits of its hash', () => {
  for (const page of pages) {
    const card = cardOf(page)
    assert.equal(card.origin, base.origin, page.address)
    assert.match(card.search, /^\?v=[0-9a-f]{8}$/, page.address)
    assert.ok(existsSync(fileOf(card)), `${page.address}: ${card.href}`)
    assert.equal(page.html.split('property="og:image"').length, 2, page.address)
  }
})

test('every card is shown by a page', () => {
  const shown = new Set(pages.map((page) => fileOf(cardOf(page))))
  assert.deepEqual(
    files.filter((file) => !shown.has(`${dist}/${file}`)),
    [],
  )
})

/** A section's page joins its heading and its article's by a colon; its card sets them apart. */
const wordsOf = (text: string) => text.replace(/[.:]/g, '')

test('a page with a card of its own has the card’s headline, and the card is described in words', () => {
  for (const page of pages) {
    const alternative = meta(page, 'og:image:alt') ?? ''
    assert.notEqual(alternative, '', page.address)
    const own = `/cards${page.address.replace(/\/$/, '') || '/index'}.png`
    if (cardOf(page).pathname.endsWith(own)) {
      const title = wordsOf(meta(page, 'og:title') ?? fail())
      assert.ok(wordsOf(alternative).includes(title), `${page.address}: ${alternative}`)
    }
  }
})

test('every card is a PNG of 1200 by 630 and at most 102,400 bytes', async () => {
  assert.ok(files.length > 0)
  for (const file of files) {
    assert.ok(statSync(`${dist}/${file}`).size <= 102_400, file)
    const { width, height, format } = await sharp(`${dist}/${file}`).metadata()
    assert.deepEqual([width, height, format], [1200, 630, 'png'], file)
  }
})
