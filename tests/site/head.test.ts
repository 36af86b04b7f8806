import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  about,
  type BuiltPage,
  isEmbed,
  isMoved,
  meta,
  named,
  pageAt,
  pages,
  textOf,
} from './site.ts'

const needed = [
  'meta charset="utf-8"',
  'meta name="description"',
  'meta property="og:title"',
  'meta property="og:description"',
  'meta property="og:type"',
  'meta property="og:url"',
  'meta property="og:site_name"',
  'meta property="og:locale"',
  'meta property="og:image"',
  'meta property="og:image:type" content="image/png"',
  'meta property="og:image:width" content="1200"',
  'meta property="og:image:height" content="630"',
  'meta property="og:image:alt"',
  'meta name="twitter:card" content="summary_large_image"',
]

test('what link previews need stands once, before byte 4,000 and before icons and styles', () => {
  for (const { address, html } of pages) {
    const start = Buffer.from(html).subarray(0, 4_000).toString()
    const [before = ''] = start.split(/<link rel="icon"|<style|<script/)
    for (const tag of needed) {
      assert.ok(before.includes(`<${tag}`), `${address}: ${tag}`)
      assert.equal(html.split(`<${tag}`).length, 2, `${address}: ${tag}`)
    }
    assert.match(before, /<title>[^<]+<\/title>/, address)
    const last = Math.max(
      ...['og:', 'twitter:', 'article:'].map((name) => html.lastIndexOf(`="${name}`)),
    )
    assert.ok(Buffer.byteLength(html.slice(0, last)) < 4_000, address)
  }
})

test('every attribute of the head stands in quotation marks: without them previews broke', () => {
  for (const { address, html } of pages) {
    const head = html.slice(0, html.indexOf('<style'))
    for (const [tag] of head.matchAll(/<(?:meta|link)[^>]*>/g))
      assert.match(tag, /^<\w+(?: [\w:-]+="[^"]*")+\s*\/?>$/, `${address}: ${tag}`)
  }
})

test('a page with a history is an article with its first and last day; others have none', () => {
  for (const page of pages) {
    const [first, last] = ['published', 'modified'].map((name) =>
      meta(page, `article:${name}_time`),
    )
    const isArticle = meta(page, 'og:type') === 'article'
    assert.equal(isArticle, first !== undefined, page.address)
    assert.equal(isArticle, last !== undefined, page.address)
    if (/^\/(explain|claims)\/[^/]+\/([^/]+\/)?$/.test(page.address))
      assert.equal(isArticle, !/\/(verdict|topic)\//.test(page.address), page.address)
    if (first && last) assert.ok(/^\d{4}-\d{2}-\d{2}$/.test(first) && first <= last, page.address)
  }
})

test('h1, the stem of the title and og:title agree', () => {
  for (const page of pages.filter(({ address }) => address !== '/')) {
    const heading = textOf(named(page.tree, 'h1')[0])
    assert.equal(meta(page, 'og:title'), heading, page.address)
    assert.equal(textOf(named(page.tree, 'title')[0]), `${heading} | ${about.name}`, page.address)
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
