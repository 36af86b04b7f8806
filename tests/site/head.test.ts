import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BuiltPage, isEmbed, isMoved, meta, named, pageAt, pages, textOf } from './site.ts'

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

const canonicalOf = ({ tree }: BuiltPage) =>
  named(tree, 'link')
    .filter(({ properties }) => String(properties['rel']) === 'canonical')
    .map(({ properties }) => String(properties['href']))

test('every address is canonical to itself, absolute and with its slash; short and former ones are not', () => {
  for (const page of pages.filter(({ address }) => address !== '/404.html')) {
    if (isEmbed(page)) continue
    const [canonical = '', ...others] = canonicalOf(page)
    assert.deepEqual(others, [], page.address)
    const named = /^https?:\/\/[^/]+(\/.*)$/.exec(canonical)?.[1]
    if (page.address.startsWith('/c/') || isMoved(page)) assert.notEqual(named, page.address)
    else assert.equal(named, page.address)
  }
})

test('the short address of a claim is canonical to the long one, which names the short one', () => {
  const short = pages.filter(({ address }) => address.startsWith('/c/'))
  assert.ok(short.length > 0)
  for (const page of short) {
    const long = pageAt(new URL(canonicalOf(page)[0] ?? '').pathname)
    assert.match(long.address, /^\/claims\/[^/]+\/$/)
    assert.ok(
      named(long.tree, 'a').some(({ properties }) => properties['href'] === page.address),
      page.address,
    )
  }
})

test('a section by itself stays out of search results and is canonical to itself', () => {
  const sections = pages.filter(({ address }) => /^\/explain\/[^/]+\/[^/]+\/$/.test(address))
  assert.ok(sections.length > 0)
  for (const page of sections) {
    assert.equal(meta(page, 'robots'), 'noindex,follow', page.address)
    assert.equal(new URL(canonicalOf(page)[0] ?? '').pathname, page.address)
    const whole = page.address.replace(/[^/]+\/$/, '')
    assert.ok(
      named(page.tree, 'a').some(({ properties }) => properties['href'] === whole),
      `${page.address} does not lead to the whole`,
    )
  }
})
