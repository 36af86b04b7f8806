// Whatever the host, a reader gets the headers of the one table.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { headersFor } from '../../../src/headers/headers-for.ts'
import { tableOf } from '../../../src/headers/table-of.ts'
import { hostFiles } from '../../../src/hosts/host-files.ts'
import { patternExpression } from '../../../src/hosts/pattern-expression.ts'
import { caddy, cloudflare, netlify, nginx, type Told } from './emulators.ts'

const folder = await mkdtemp(join(tmpdir(), 'hosts-'))
after(() => rm(folder, { recursive: true }))

/** One address of each kind that the table knows, and one that nobody has. */
const paths = [
  '',
  '404.html',
  'nobody/',
  'explain/',
  'explain/not-yet/',
  'explain/not-yet/answer/',
  'explain/not-yet.md',
  'explain/not-yet.txt',
  'explain/not-yet.bib',
  'explain/not-yet.ris',
  'claims/x/',
  'claims/x.md',
  'claims/x.txt',
  'embed/claims/x/',
  'embed/map/2022-11-29/',
  'oembed/claims/x.json',
  'cards/index.png',
  'cards/explain/x.png',
  'feeds/site.atom',
  'feeds/site.rss',
  'feeds/site.json',
  'feeds/explain/x.json',
  'data/',
  'data/v1/claims.json',
  'data/v1/claims.csv',
  'data/v1/map-2022-11-29.svg',
  'data/v1/map-2022-11-29.geojson',
  '_astro/a.js',
  '_astro/a.css',
  '_astro/a.woff2',
  'service-worker.js',
  'saved-copy.json',
  'build.json',
  'robots.txt',
  'sitemap.xml',
  'llms.txt',
  'favicon.svg',
  'icons/192.png',
  'site.webmanifest',
  'all.html',
  '.well-known/security.txt',
]

for (const [base, isPreview] of [
  ['/', false],
  ['/base/', false],
  ['/', true],
] as const) {
  const home = `<link rel="canonical" href="https://example.org${base}"><style>a{b:c}</style>`
  const pages = [
    ['/', isPreview ? `<meta name="robots" content="noindex">${home}` : home],
    ['/old/', `<meta http-equiv="refresh" content="0;url=${base}new/">`],
  ] as const
  const site = { folder, base, isPreview, pages }
  const table = tableOf(site)
  const files = hostFiles(site)
  const text = (name: string) => files[name] ?? ''
  test(`every host sends what the table says, ${isPreview ? 'of a preview' : `under ${base}`}`, async () => {
    const hosts: [name: string, told: Told][] = [
      ['Cloudflare', cloudflare(text('cloudflare/_headers'))],
      ...(await netlify(text('netlify/_headers'), folder)).map((told): [string, Told] => [
        'Netlify',
        told,
      ]),
      ['nginx', nginx({ maps: text('nginx/maps.conf'), server: text('nginx/server.conf') })],
      ['Caddy', caddy(text('caddy/site.caddy'))],
    ]
    for (const [name, told] of hosts) {
      for (const path of paths) {
        const wanted = headersFor(base + path, table)
        // The two that read `_headers` know HTML by themselves.
        const { 'Content-Type': type = wanted['Content-Type'], ...sent } = told(base + path)
        assert.deepEqual({ 'Content-Type': type, ...sent }, wanted, `${name}: ${path}`)
      }
    }
  })

  test(`former addresses lead on, ${isPreview ? 'of a preview' : `under ${base}`}`, () => {
    assert.equal(text('netlify/_redirects'), `${base}old/ ${base}new/ 301\n`)
    assert.equal(text('cloudflare/_redirects'), `${base}old/ ${base}new/ 301\n`)
    assert.ok(
      text('nginx/server.conf').includes(
        `location = ${base}old/ {\n  return 301 ${base}new/$is_args$args;`,
      ),
    )
    assert.ok(text('caddy/site.caddy').includes(`redir ${base}old/ ${base}new/ 301\n`))
  })
}

test('no line is longer, and there are no more rules, than Cloudflare reads', () => {
  const script = (name: string) =>
    `<script type="module" src="/${name}.js" integrity="sha256-${name.padEnd(43, 'a')}="></script>`
  const pages = Array.from(
    { length: 8 },
    (_, index) => [`/${index}/`, `<style>a{b:${index}}</style>${script(`s${index}`)}`] as const,
  )
  const files = hostFiles({ folder, base: '/', isPreview: false, pages })
  const file = files['cloudflare/_headers'] ?? ''
  const lines = file.split('\n')
  assert.ok(lines.every((line) => line.length <= 2_000))
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100)
})

test('a host that adds up takes an inherited header off, and one that does not is told nothing of it', () => {
  const files = hostFiles({ folder, base: '/', isPreview: false, pages: [] })
  assert.match(files['cloudflare/_headers'] ?? '', /\/embed\/\*\n {2}! Content-Security-Policy\n/)
  assert.doesNotMatch(files['netlify/_headers'] ?? '', /!/)
})

test('dots and brackets of a pattern are no signs of an expression', () => {
  assert.equal(patternExpression('/a.b(c)/*.json'), '^/a\\.b\\(c\\)/.*\\.json$')
})
