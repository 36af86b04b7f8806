import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { builtSite } from '../../../src/headers/built-site.ts'
import { hashesIn } from '../../../src/headers/hashes-in.ts'
import { movedAddresses } from '../../../src/headers/moved-addresses.ts'
import { sealPage } from '../../../src/headers/seal-page.ts'

const sheet = '<style>a{b:c}</style>'
const sheetHash = 'sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o='

test('each style sheet and each script is allowed once, however many pages carry it', () => {
  const script = '<script type="module" src="/a.js" integrity="sha256-a="></script>'
  assert.deepEqual(hashesIn([sheet + script, sheet, `<template>${script}</template>`]), {
    sheets: [sheetHash],
    scripts: ['sha256-a='],
  })
})

test('a page that leads on is a redirect, under the base path', () => {
  const pages = [
    ['/new/', '<p>'],
    ['/old/', '<meta http-equiv="refresh" content="0;url=/base/new/">'],
  ] as const
  assert.deepEqual(movedAddresses({ pages, base: '/base/' }), [
    { from: '/base/old/', to: '/base/new/' },
  ])
})

test('a sealed page carries the hash of every script, and a policy for these and its sheet alone', () => {
  const sealed = sealPage(
    `<title>T</title><link rel="icon" href="/i.svg">${sheet}<script type="module" src="/a.js"></script>`,
    (address) => `sha256-${address}`,
    false,
  )
  assert.match(sealed, /src="\/a\.js" integrity="sha256-\/a\.js"><\/script>$/)
  const [, words = ''] =
    /<\/title><meta http-equiv="content-security-policy" content="([^"]+)"><link/.exec(sealed) ?? []
  assert.match(words, /^default-src 'none';script-src 'sha256-\/a\.js';/)
  assert.ok(words.includes(`style-src 'self' '${sheetHash}';`))
  // A policy in a page may not say who frames it: browsers would complain.
  assert.doesNotMatch(words, /frame-ancestors|sandbox|report/)
})

test('a page without a link has its policy before its sheet; one of a preview is left by search engines', () => {
  const sealed = sealPage(sheet, () => '', true)
  assert.match(sealed, /^<meta name="robots" content="noindex"><meta http-equiv/)
  const other = '<meta name="robots" content="noindex,follow">'
  assert.equal(sealPage(other + sheet, () => '', true).match(/name="robots"/g)?.length, 1)
})

test('a built site says itself under which path it is served, and whether it is a preview', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  const home = '<link rel="canonical" href="https://example.org/base/">'
  await writeFile(join(folder, 'index.html'), home)
  const site = await builtSite(folder)
  assert.deepEqual([site.base, site.isPreview], ['/base/', false])
  await writeFile(join(folder, 'index.html'), `<meta name="robots" content="noindex">${home}`)
  assert.equal((await builtSite(folder)).isPreview, true)
  await rm(folder, { recursive: true })
})
