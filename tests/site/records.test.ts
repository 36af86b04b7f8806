// Every record has its page, every claim its explainer, and the filters of the ledger lose none.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { elements, named, pageAt, pages, textOf } from './site.ts'

type Records = Record<string, { id: string; iso2: string }[]>
const read = (file: string) => parse(readFileSync(`content/${file}.yaml`, 'utf8')) as Records
const ids = (file: string, key: string) => (read(file)[key] ?? []).map(({ id }) => id)
const slugs = readdirSync('content/claims').map((file) => file.replace(/\.yaml$/, ''))
const addresses = new Set(pages.map(({ address }) => address))

const wanted: Record<string, string[]> = {
  claims: slugs,
  sources: ids('sources', 'sources'),
  terms: ids('glossary', 'terms'),
  people: ids('people', 'people'),
  timeline: ids('timeline', 'events'),
  countries: (read('countries')['countries'] ?? []).map(({ iso2 }) => iso2.toLowerCase()),
}

for (const [kind, names] of Object.entries(wanted)) {
  test(`every record under /${kind}/ has a page`, () => {
    assert.ok(names.length > 0)
    assert.deepEqual(
      names.filter((name) => !addresses.has(`/${kind}/${name}/`)),
      [],
    )
  })
}

test('every claim is reached from an explainer', () => {
  const linked = new Set(
    pages
      .filter(({ address }) => /^\/explain\/[^/]+\/$/.test(address))
      .flatMap(({ tree }) => named(tree, 'a').map(({ properties }) => String(properties['href']))),
  )
  assert.deepEqual(
    slugs.filter((slug) => !linked.has(`/claims/${slug}/`)),
    [],
  )
})

/** The filters of a label on a page: where each leads, and how many claims it says are there. */
function filters(label: string) {
  const { tree } = pageAt('/claims/')
  const [nav] = elements(tree, ({ properties }) => properties['ariaLabel'] === label)
  assert.ok(nav, label)
  return named({ type: 'root', children: [nav] }, 'a')
    .filter(({ properties }) => properties['href'] !== '/claims/')
    .map((link) => ({
      href: String(link.properties['href']),
      count: Number(/\d+$/.exec(textOf(link))?.[0]),
    }))
}

for (const label of ['Claims by verdict', 'Claims by topic']) {
  test(`${label}: the counts add up to all claims, and each list is as long as it says`, () => {
    const all = filters(label)
    assert.equal(
      all.reduce((sum, { count }) => sum + count, 0),
      slugs.length,
    )
    for (const { href, count } of all) {
      const rows = elements(
        pageAt(href).tree,
        ({ tagName, properties }) => tagName === 'th' && properties['scope'] === 'row',
      )
      assert.equal(rows.length, count, href)
    }
  })
}
