// What a reader who saves the site gets, and what it costs.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { dist, isServed, named, pages } from './site.ts'
import { brotli } from './weight.ts'

type Kept = readonly [path: string, hash: string, bytes: number]

const worker = readFileSync(join(dist, 'service-worker.js'), 'utf8')
const list = worker.slice(0, worker.indexOf('\n')).replace('const saved = ', '')
const saved = JSON.parse(list) as { version: string; core: Kept[]; others: Kept[] }
const paths = new Set(saved.core.map(([path]) => path))
const read = (path: string) =>
  readFileSync(join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path))

test('the copy that everyone gets weighs at most 300,000 bytes: half of what it may', () => {
  const weigh = (path: string) => {
    const file = read(path)
    return path.endsWith('.woff2') ? file.length : brotli(file)
  }
  const single = [...paths].filter((path) => path === 'offline/' || path.endsWith('.woff2'))
  const sum = [...single, 'saved-copy.json'].reduce((bytes, path) => bytes + weigh(path), 0)
  assert.ok(sum <= 300_000, `${sum} bytes`)
})

test('the file of all texts holds each as it lies', () => {
  const texts = JSON.parse(read('saved-copy.json').toString()) as [string, string][]
  assert.ok(texts.length > 50)
  for (const [path, text] of texts) assert.equal(text, read(path).toString(), path)
})

test('it holds home, every explainer and claim, timeline, sources, search, fonts and scripts', () => {
  const wanted = pages
    .map(({ address }) => address.slice(1))
    .filter((path) =>
      /^((explain|claims)\/([^/]+\/)?)?$|^(timeline|sources|search|offline)\/$/.test(path),
    )
  assert.ok(wanted.length > 45)
  const files = globSync('_astro/*.{js,woff2}', { cwd: dist }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  assert.deepEqual(
    [...wanted, ...files].filter((path) => !paths.has(path)),
    [],
  )
})

test('its list names each file by what is in it', () => {
  for (const [path, hash] of [...saved.core, ...saved.others]) {
    const digest = createHash('sha256').update(read(path)).digest('hex').slice(0, 16)
    assert.equal(digest, hash, path)
  }
})

const own = pages.filter(({ address }) => !address.startsWith('/embed/'))

test('every other page can be kept too, but the one that is shown where there is none', () => {
  const listed = new Set([...saved.core, ...saved.others].map(([path]) => `/${path}`))
  assert.deepEqual(
    own.map(({ address }) => address).filter((address) => !listed.has(address)),
    ['/404.html'],
  )
})

test('the worker is plain script that every browser with workers reads', () => {
  assert.doesNotMatch(worker, /^(import|export)\b/m)
  assert.doesNotThrow(() => runInNewContext(`(function () {${worker}\n})`))
})

test('the page of the copy names the last day on which anything was changed', () => {
  const day = /The copy that this page belongs to is of\s+<time datetime="([\d-]+)"/.exec(
    read('offline/').toString(),
  )?.[1]
  const first = /<h2 id="d([\d-]+)"/.exec(read('changes/').toString())?.[1]
  assert.ok(first)
  assert.equal(day, first)
})

test('every page has the button that keeps it, and a way to the copy and the search', () => {
  for (const { address, tree } of own) {
    const hrefs = new Set(named(tree, 'a').map(({ properties }) => properties['href']))
    assert.ok(hrefs.has('/offline/') && hrefs.has('/search/'), address)
    assert.ok(
      named(tree, 'button').some(({ properties }) => 'dataKeep' in properties),
      address,
    )
  }
  assert.ok(isServed('/opensearch.xml'))
})
