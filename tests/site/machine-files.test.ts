import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { headersFor } from '../../src/headers/headers-for.ts'
import { headerTable } from '../../src/headers/header-table.ts'
import { headersFile } from '../../src/headers/headers-file.ts'
import { sheetHashes } from '../../src/headers/sheet-hashes.ts'
import { createHash } from 'node:crypto'
import { contentTypes } from '../../src/headers/content-types.ts'
import { globSync } from 'node:fs'
import { extname } from 'node:path'
import { dist, isMoved, meta, named, pages } from './site.ts'

const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8')
const sitemap = read('sitemap.xml')
const entries = new Map(
  [...sitemap.matchAll(/<url>(.*?)<\/url>/g)].map(([, entry = '']) => [
    /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
    entry,
  ]),
)

test('the sitemap lists every page that is its own, with its card, and no other', () => {
  const wanted = pages.filter(
    (page) =>
      meta(page, 'robots') === undefined && !page.address.startsWith('/c/') && !isMoved(page),
  )
  assert.deepEqual(
    [...entries.keys()].toSorted(),
    wanted.map((page) => meta(page, 'og:url') ?? '').toSorted(),
  )
  for (const page of wanted) {
    const entry = entries.get(meta(page, 'og:url') ?? '') ?? ''
    assert.ok(entry.includes(`<image:loc>${meta(page, 'og:image')}</image:loc>`), page.address)
    const changed = meta(page, 'article:modified_time')
    assert.equal(/<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1], changed, page.address)
  }
})

test('robots may read everything, and are told of the sitemap', () => {
  assert.match(
    read('robots.txt'),
    /^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/\S+\/sitemap\.xml\n$/,
  )
})

test('hosts are told the headers of the table, with the hash of every style sheet', () => {
  const hashes = sheetHashes([...pages.map(({ html }) => html), read('all.html')])
  assert.ok(hashes.length > 0)
  assert.equal(read('_headers'), headersFile(headerTable(hashes)))
})

test('hosts are told of every former address', () => {
  const moved = pages.filter((page) => isMoved(page))
  const lines = read('_redirects').split('\n').filter(Boolean)
  assert.deepEqual(
    lines.map((line) => line.split(' ')[0]),
    moved.map(({ address }) => address).toSorted(),
  )
})

test('every script carries the hash of its file', () => {
  for (const { address, tree } of pages) {
    for (const { properties } of named(tree, 'script')) {
      if (properties['type'] === 'application/ld+json') continue
      const bytes = readFileSync(dist + String(properties['src']))
      const hash = `sha256-${createHash('sha256').update(bytes).digest('base64')}`
      assert.equal(properties['integrity'], hash, address)
    }
  }
})

test('every kind of file that is built has a type of its own', () => {
  const table = headerTable([])
  for (const file of globSync('**/*.*', { cwd: dist })) {
    assert.ok(extname(file) in contentTypes, file)
    assert.ok(headersFor(`/${file}`, table)['Content-Type'], file)
  }
})
