// The search finds what readers ask for, from few bytes, and the search page needs no script.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { finder } from '../../src/search/find.browser.ts'
import type { SearchRecord } from '../../src/search/search-record.ts'
import { dist, named, pageAt, textOf } from './site.ts'
import { brotli } from './weight.ts'

const json = readFileSync(join(dist, 'search-index.json'), 'utf8')
const { records } = JSON.parse(json) as { records: SearchRecord[] }
const find = finder(records)

/** What a reader types, and the page that they should see among the first three. */
const questions: [query: string, wanted: string][] = [
  ['veto', '/explain/no-veto/'],
  ['transformers', '/explain/patriots-and-transformers/'],
  ['kuleba', '/people/kuleba/'],
  ['stoltenburg', '/people/stoltenberg/'],
  ['Кулеба', '/people/kuleba/'],
  ['cleverly', '/people/cleverly/'],
  ['longest border romania', '/claims/longest-border/'],
  ['applied in april', '/claims/applied-in-may/'],
  ['sweden joined', '/explain/finland-sweden/'],
  ['membership action plan', '/terms/map/'],
  ['MAP', '/terms/map/'],
  ['article 5', '/terms/article-5/'],
  ['przewodow', '/timeline/t-2022-11-15/'],
  ['missile poland', '/explain/poland-missile/'],
  ['bucharest 2008', '/explain/bucharest-2008/'],
  ['how many members', '/explain/thirty-to-thirty-two/'],
  ['power grid', '/explain/power-grid/'],
  ['why is ukraine not in nato', '/explain/not-yet/'],
  ['open door', '/explain/open-door/'],
  ['turkiye ratified finland', '/timeline/t-2023-03-30/'],
  ['c07', '/claims/applied-in-may/'],
]

for (const [query, wanted] of questions) {
  test(`“${query}” finds ${wanted} among the first three`, () => {
    const first = find(query).slice(0, 3)
    assert.ok(
      first.some(({ href }) => href === wanted),
      first.map(({ href }) => href).join(', '),
    )
  })
}

test('a query that means nothing finds nothing', () => {
  assert.deepEqual(find(''), [])
  assert.deepEqual(find('qqqqxxxx'), [])
})

test('what a first search loads weighs at most 60,000 bytes with the page', () => {
  // The page's own scripts, and the library, which waits in a template.
  const { html } = pageAt('/search/')
  const scripts = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, file = '']) => file)
  assert.ok(scripts.length === 2, scripts.join(', '))
  const sum = scripts.reduce((bytes, file) => bytes + brotli(readFileSync(join(dist, file))), 0)
  const all = sum + brotli(json) + brotli(html)
  assert.ok(all <= 60_000, `${all} bytes`)
})

test('without a script the search page lists everything, claims with verdict and day', () => {
  const { tree, html } = pageAt('/search/')
  const hrefs = new Set(named(tree, 'a').map(({ properties }) => properties['href']))
  assert.deepEqual(
    records.filter(({ href }) => !hrefs.has(href)),
    [],
  )
  const rows = named(tree, 'li').filter((row) => textOf(row).includes('Sources reach'))
  const claims = records.filter(({ verdict }) => verdict)
  for (const { title, when } of claims) {
    const row = rows.map(textOf).find((words) => words.startsWith(title))
    assert.match(
      row ?? '',
      new RegExp(`(Holds|Needs context|Corrected|Overtaken)\\. ${when}\\.$`, 'i'),
    )
  }
  assert.ok(claims.length > 20)
  assert.match(html, /<form[^>]*\binert\b/)
})

test('browsers that offer the search find its address in its description', () => {
  const xml = readFileSync(join(dist, 'opensearch.xml'), 'utf8')
  assert.match(xml, /template="https:\/\/example\.org\/search\/\?q=\{searchTerms\}"/)
  const [, name = ''] = /<ShortName>(.*)<\/ShortName>/.exec(xml) ?? []
  assert.ok(name.length > 0 && name.length <= 16)
})
