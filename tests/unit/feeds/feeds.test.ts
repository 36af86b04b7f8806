import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { h } from 'hastscript'
import type { Site } from '../../../src/facts/schema/site.ts'
import type { Feed } from '../../../src/feeds/feed.ts'
import { sitemapEntry } from '../../../src/feeds/sitemap-entry.ts'
import { siteFeeds } from '../../../src/feeds/site-feeds.ts'
import { sitemapFiles } from '../../../src/feeds/sitemap-files.ts'
import { textFeed } from '../../../src/feeds/text-feed.ts'
import { writeAtom } from '../../../src/feeds/write-atom.ts'
import { writeJsonFeed } from '../../../src/feeds/write-json-feed.ts'
import { writeRss } from '../../../src/feeds/write-rss.ts'
import { writeSitemap } from '../../../src/feeds/write-sitemap.ts'
import type { Whole } from '../../../src/text/whole.ts'

const site = {
  name: 'The Site',
  description: 'About & around.',
  address: 'https://example.org',
  language: 'en-GB',
  report_day: '2022-11-29',
  reaches: { default: '2025-12-31', membership: '2026-06-23' },
} as Site

const text: Whole = {
  kind: 'claims',
  slug: 'one',
  title: 'Less < more & “so”',
  summary: 'It is so.',
  address: 'https://example.org/claims/one/',
  reaches: '2025-12-31',
  history: [
    { day: '2026-01-02', kind: 'published', what: 'First published.' },
    {
      day: '2026-02-03',
      kind: 'fact',
      what: 'The day was put right.',
      why: 'A source was misread.',
    },
  ],
  tree: h(null, h('p', 'A < b, ]]> and &amp;.')),
}
const feeds = new Map(
  [...siteFeeds([text], site), textFeed(text, site)].map((feed) => [feed.name, feed]),
)
const feed = (name: string) => feeds.get(name) ?? assert.fail(name)

test('a text has a feed that holds it whole, and each change after its publication', () => {
  const ids = feed('claims/one').entries.map(({ id }) => id)
  assert.deepEqual(ids, [
    'https://example.org/claims/one/',
    'tag:example.org,2022-11-29:/claims/one/history/2',
  ])
  assert.equal(feed('claims/one').updated, '2026-02-03')
})

test('a later change leaves the ids of those before it as they were', () => {
  const longer = {
    ...text,
    history: [...text.history, { day: '2026-03-04', kind: 'typo' as const, what: 'A slip.' }],
  }
  const ids = (whole: Whole) =>
    siteFeeds([whole], site)
      .find(({ name }) => name === 'changes')
      ?.entries.map(({ id }) => id)
      .toReversed()
  assert.deepEqual(ids(longer)?.slice(0, 2), ids(text))
  assert.equal(ids(longer)?.length, 3)
})

test('a change says what was changed, why, and both days', () => {
  const [latest] = feed('changes').entries
  assert.equal(latest?.title, 'Fact: Less < more & “so”')
  assert.match(latest.content, /The day was put right\. A source was misread\./)
  assert.match(latest.content, /29 November 2022.*31 December 2025/)
})

test('signs of XML in words come through all three forms', () => {
  const one = feed('claims/one')
  const wanted = '<p>A &#x3C; b, ]]> and &#x26;amp;.</p>'
  const atom = parseAtomFeed(writeAtom(one, site)).entries?.[0]
  assert.equal(atom?.title?.value, text.title)
  assert.equal(atom.content?.value, wanted)
  const rss = parseRssFeed(writeRss(one, site)).items?.[0]
  assert.equal(rss?.title, text.title)
  assert.equal(rss.content?.encoded, wanted)
  const json = JSON.parse(writeJsonFeed(one, site)) as {
    items: { title: string; content_html: string }[]
  }
  assert.equal(json.items[0]?.title, text.title)
  assert.equal(json.items[0].content_html, wanted)
})

test('a feed without entries is dated by the report, not by the clock', () => {
  const [empty] = siteFeeds([], site)
  assert.equal((empty as Feed).updated, '2022-11-29')
})

const head = (tags: string) => `<html><head>${tags}<style></style></head><body></body></html>`

test('the sitemap takes day and card from the head of a page', () => {
  const entry = sitemapEntry(
    '/a/',
    head(
      '<link rel="canonical" href="https://example.org/a/"><meta property="og:image" content="https://example.org/a.png?v=1&amp;w=2"><meta property="article:modified_time" content="2026-01-02">',
    ),
  )
  assert.deepEqual(entry, {
    address: 'https://example.org/a/',
    changed: '2026-01-02',
    image: 'https://example.org/a.png?v=1&w=2',
  })
  assert.match(writeSitemap([entry]), /<lastmod>2026-01-02<\/lastmod>.*v=1&#x26;w=2/)
})

test('a page that is not to be listed, or names another address, stays out of the sitemap', () => {
  const canonical = '<link rel="canonical" href="https://example.org/a/">'
  assert.equal(
    sitemapEntry('/a/', head(`${canonical}<meta name="robots" content="noindex,follow">`)),
    undefined,
  )
  assert.equal(sitemapEntry('/c/1/', head(canonical)), undefined)
  assert.equal(sitemapEntry('/404.html', head('')), undefined)
})

test('a sitemap of more pages than one may list is an index, and files that list each page once', () => {
  const entries = Array.from({ length: 7 }, (_, i) => ({
    address: `https://example.org/door/${i}/`,
  }))
  const root = 'https://example.org/door/'
  assert.deepEqual([...sitemapFiles(entries, root, 7).keys()], ['sitemap.xml'])
  const files = sitemapFiles(entries, root, 3)
  const located = (name: string) =>
    [...(files.get(name) ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)
  const parts = ['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']
  assert.match(files.get('sitemap.xml') ?? '', /<sitemapindex /)
  assert.deepEqual(
    located('sitemap.xml'),
    parts.map((name) => root + name),
  )
  assert.deepEqual([...files.keys()], ['sitemap.xml', ...parts])
  assert.deepEqual(
    parts.flatMap(located),
    entries.map(({ address }) => address),
  )
})

test('a feed ends at its fifty newest entries', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({
    ...text,
    slug: `n-${i}`,
    address: `https://example.org/claims/n-${i}/`,
    history: [{ day: `20${10 + i}-01-02`, kind: 'published' as const, what: 'First published.' }],
  }))
  for (const name of ['site', 'changes']) {
    const entries = siteFeeds(many, site).find((one) => one.name === name)?.entries ?? []
    assert.equal(entries.length, 50, name)
    assert.deepEqual([entries[0]?.updated, entries.at(-1)?.updated], ['2069-01-02', '2020-01-02'])
  }
})
