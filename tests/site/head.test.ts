import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meta, named, pages, textOf } from './site.ts'

test('what link previews need stands before byte 4,000', () => {
  for (const { address, html } of pages) {
    const start = Buffer.from(html).subarray(0, 4_000).toString()
    for (const tag of [
      '<meta charset',
      '<title>',
      'name="description"',
      'property="og:title"',
      'property="og:url"',
    ]) {
      assert.ok(start.includes(tag), `${address}: ${tag}`)
    }
  }
})

test('h1, the stem of the title and og:title agree', () => {
  for (const page of pages.filter(({ address }) => address !== '/')) {
    const heading = textOf(named(page.tree, 'h1')[0])
    assert.equal(meta(page, 'og:title'), heading, page.address)
    assert.equal(textOf(named(page.tree, 'title')[0]), `${heading} | The Open Door`, page.address)
  }
})

test('every address is canonical to itself, absolute and with its slash', () => {
  for (const { address, tree } of pages.filter((page) => page.address !== '/404.html')) {
    const canonical = named(tree, 'link').filter(
      ({ properties }) => String(properties['rel']) === 'canonical',
    )
    assert.equal(canonical.length, 1, address)
    assert.match(String(canonical[0]?.properties['href']), new RegExp(`^https?://[^/]+${address}$`))
  }
})
