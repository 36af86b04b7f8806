import assert from 'node:assert/strict'
import { globSync, readFileSync, statSync } from 'node:fs'
import { test } from 'node:test'
import { rulesOnce } from './rules-once.ts'
import { dist, elements, named, pages, sheetOf } from './site.ts'
import { brotli, budgetOf, gzip, gzipShare, isWithin } from './weight.ts'

test('no page weighs more than its kind may', () => {
  const heavy = pages.flatMap(({ address, html }) => {
    const [kind, , most] = budgetOf(address) ?? ['none', /./, 0]
    return isWithin(html, most) ? [] : [`${address} (${kind}): ${brotli(html)} > ${most}`]
  })
  assert.deepEqual(heavy, [])
})

test('no page weighs more in gzip, which every host has, than 1.15 times what its kind may in brotli', () => {
  const heavy = pages.flatMap(({ address, html }) => {
    const [kind, , most] = budgetOf(address) ?? ['none', /./, 0]
    const allowed = Math.round(most * gzipShare)
    const bytes = gzip(html)
    return bytes <= allowed ? [] : [`${address} (${kind}): ${bytes} > ${allowed}`]
  })
  assert.deepEqual(heavy, [])
})

test('the style sheets are at most eight, with one for paper, and all their rules together weigh at most 8,000 bytes', () => {
  const sheets = new Set(pages.map(({ tree }) => sheetOf(tree)))
  assert.ok(sheets.size <= 8, `${sheets.size} style sheets`)
  const files = globSync('_astro/*.css', { cwd: dist })
  assert.equal(files.length, 1, files.join(', '))
  const paper = files.map((file) => readFileSync(`${dist}/${file}`, 'utf8'))
  const all = brotli(rulesOnce([...sheets, ...paper]))
  assert.ok(all > 4_000 && all <= 8_000, `${all} bytes`)
})

test('the script of a map weighs at most 6,000 bytes', () => {
  const waiting = /<template data-late><script [^>]*src="\/([^"]+)"/
  const islands = new Set(
    pages
      .filter(({ html }) => html.includes('data-country='))
      .flatMap(({ html }) => waiting.exec(html)?.[1] ?? []),
  )
  assert.equal(islands.size, 2, 'that of the map’s pages, and that of articles')
  for (const file of islands) {
    const bytes = brotli(readFileSync(`${dist}/${file}`))
    assert.ok(bytes > 1_000 && bytes <= 6_000, `${file}: ${bytes} bytes`)
  }
})

test('scripts weigh at most 3,000 bytes on any page, and are deferred', () => {
  for (const { address, tree } of pages) {
    const scripts = named(tree, 'script').filter(
      ({ properties }) => properties['type'] !== 'application/ld+json',
    )
    const bytes = scripts.map(({ properties }) => {
      assert.equal(properties['type'], 'module', address)
      return brotli(readFileSync(dist + String(properties['src'])))
    })
    const sum = bytes.reduce((a, b) => a + b, 0)
    assert.ok(sum <= 3_000, `${address}: ${sum}`)
  }
})

test('the first view of an article, its words and letters, weighs at most 40,000 bytes in five requests', () => {
  const fonts = globSync('_astro/{brygada,commissioner}.*.woff2', { cwd: dist })
  assert.equal(fonts.length, 2)
  const letters = fonts.reduce((bytes, file) => bytes + statSync(`${dist}/${file}`).size, 0)
  for (const { address, html, tree } of pages) {
    if (budgetOf(address)?.[0] !== 'article') continue
    const linked = [
      ...named(tree, 'script').filter(({ properties: { src } }) => src !== undefined),
      ...named(tree, 'link').filter(({ properties: { rel } }) => String(rel) === 'stylesheet'),
    ]
    assert.ok(1 + fonts.length + linked.length <= 5, `${address}: ${linked.length} files linked`)
    const view = brotli(html) + letters
    assert.ok(view <= 40_000, `${address}: ${view}`)
  }
})

test('the two text fonts weigh at most 26,000 bytes, and nothing preloads them', () => {
  const main = globSync('**/*.woff2', { cwd: dist }).filter((file) =>
    /(brygada|commissioner)(?!-)\b|(brygada|commissioner)\.[\w-]+\.woff2/.test(file),
  )
  const sum = main.reduce((bytes, file) => bytes + statSync(`${dist}/${file}`).size, 0)
  assert.ok(sum > 0 && sum <= 26_000, `${main.join(', ')}: ${sum}`)
  for (const { address, tree } of pages) {
    assert.deepEqual(
      elements(tree, ({ properties }) => String(properties['rel']) === 'preload'),
      [],
      address,
    )
  }
})
