import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentTypes } from '../../../src/headers/content-types.ts'
import { fits } from '../../../src/headers/fits.ts'
import { headerTable } from '../../../src/headers/header-table.ts'
import { headersFor } from '../../../src/headers/headers-for.ts'

const hashes = { sheets: ['sha256-abc='], scripts: ['sha256-def='] }
const table = headerTable(hashes)
const at = (path: string) => headersFor(path, table)

test('a star stands for any run of characters, slashes included', () => {
  assert.ok(fits('/*', '/'))
  assert.ok(fits('/feeds/*.json', '/feeds/explain/not-yet.json'))
  assert.ok(!fits('/feeds/*.json', '/feeds/site.atom'))
  assert.ok(!fits('/feeds/*', '/feed'))
  assert.ok(!fits('/aba*aba', '/aba'))
})

test('a page allows style sheets and scripts by hash, and nothing else', () => {
  const policy = at('/explain/not-yet/')['Content-Security-Policy'] ?? ''
  assert.match(
    policy,
    /^default-src 'none';script-src 'sha256-def=';style-src 'self' 'sha256-abc=';/,
  )
  assert.match(policy, /frame-ancestors 'none'/)
  assert.match(policy, /require-trusted-types-for 'script'/)
  assert.doesNotMatch(policy, /unsafe/)
})

test('a page to be embedded may be framed by anybody, and no other page may', () => {
  assert.match(at('/embed/claims/x/')['Content-Security-Policy'] ?? '', /frame-ancestors \*/)
  assert.match(at('/claims/embed/')['Content-Security-Policy'] ?? '', /frame-ancestors 'none'/)
})

test('a page is HTML, and each kind of file has its own type', () => {
  assert.equal(at('/')['Content-Type'], 'text/html; charset=utf-8')
  assert.equal(at('/404.html')['Content-Type'], 'text/html; charset=utf-8')
  assert.equal(at('/data/v1/claims.json')['Content-Type'], 'application/json; charset=utf-8')
  assert.equal(at('/feeds/site.json')['Content-Type'], 'application/feed+json; charset=utf-8')
  for (const [ending, type] of Object.entries(contentTypes)) {
    assert.equal(at(`/a${ending}`)['Content-Type'], type)
  }
})

test('what others are to use may be fetched from anywhere; pages may not', () => {
  for (const path of [
    '/feeds/site.atom',
    '/data/v1/claims.csv',
    '/cards/index.png',
    '/oembed/claims/x.json',
  ])
    assert.equal(at(path)['Access-Control-Allow-Origin'], '*', path)
  assert.equal(at('/claims/')['Access-Control-Allow-Origin'], undefined)
})

test('only files named by their content are kept for ever', () => {
  assert.match(at('/_astro/a.js')['Cache-Control'] ?? '', /immutable/)
  assert.doesNotMatch(at('/')['Cache-Control'] ?? '', /immutable/)
})

test('under a base path the same holds below it', () => {
  const below = headerTable(hashes, '/base/')
  const told = (path: string) => headersFor(path, below)
  assert.deepEqual(told('/base/embed/claims/x/'), at('/embed/claims/x/'))
  assert.deepEqual(told('/base/feeds/site.json'), at('/feeds/site.json'))
  assert.deepEqual(told('/feeds/site.json'), {})
})

test('no page of a preview, nor any file, is for search engines', () => {
  const told = headersFor('/explain/', headerTable(hashes, '/', true))
  assert.equal(told['X-Robots-Tag'], 'noindex')
  assert.equal(at('/explain/')['X-Robots-Tag'], undefined)
})

test('strict transport is promised for this host and no other of its domain', () => {
  assert.equal(at('/')['Strict-Transport-Security'], 'max-age=63072000')
})
