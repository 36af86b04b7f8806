import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { headersFor } from '../../src/headers/headers-for.ts'
import { headerTable } from '../../src/headers/header-table.ts'
import { policy } from '../../src/headers/policy.ts'
import { hashesIn } from '../../src/headers/hashes-in.ts'
import { createHash } from 'node:crypto'
import { hashFiles } from '../../src/build/hash-files.ts'
import { contentTypes } from '../../src/headers/content-types.ts'
import { globSync } from 'node:fs'
import { extname } from 'node:path'
import { dist, isMoved, meta, pages } from './site.ts'

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

test('every script carries the hash of its file', () => {
  // Those that wait in a template too.
  for (const { address, html } of pages) {
    for (const [tag] of html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>/g)) {
      const src = / src="([^"]+)"/.exec(tag)?.[1] ?? ''
      const hash = createHash('sha256')
        .update(readFileSync(dist + src))
        .digest('base64')
      assert.ok(tag.includes(` integrity="sha256-${hash}"`), `${address}: ${tag}`)
    }
  }
})

test('no script asks for another: the policy would not run it', () => {
  for (const file of globSync('_astro/*.js', { cwd: dist })) {
    assert.doesNotMatch(read(file), /\bimport\b *[({"'*\w]/, file)
  }
})

test('every page carries the policy for its own scripts and sheet, before what it is to hold', () => {
  for (const html of [...pages.map((page) => page.html), read('all.html')]) {
    const tag = `<meta http-equiv="content-security-policy" content="${policy(hashesIn([html]))}">`
    const at = html.indexOf(tag)
    assert.ok(at > 0)
    assert.ok(at < html.search(/<link rel="(icon|stylesheet|manifest)|<style|<script|<body/))
  }
})

test('every kind of file that is built has a type of its own', () => {
  const table = headerTable({ sheets: [], scripts: [] })
  for (const file of globSync('**/*.*', { cwd: dist })) {
    assert.ok(extname(file) in contentTypes, file)
    assert.ok(headersFor(`/${file}`, table)['Content-Type'], file)
  }
})

test('build.json says the hash of every file, as it lies there', async () => {
  const { files } = JSON.parse(read('build.json')) as { files: Record<string, string> }
  const { 'build.json': itself, ...others } = await hashFiles(dist)
  assert.ok(itself)
  assert.deepEqual(files, others)
})
