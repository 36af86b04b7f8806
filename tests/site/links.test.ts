import assert from 'node:assert/strict'
import { test } from 'node:test'
import { elements, isMoved, isServed, named, pages } from './site.ts'

const idsOf = new Map(
  pages.map(({ address, tree }) => [
    address,
    new Set(
      elements(tree, ({ properties }) => 'id' in properties).map(({ properties }) =>
        String(properties['id']),
      ),
    ),
  ]),
)

test('every link within the site leads to a page, and every fragment to a place in it', () => {
  const dead: string[] = []
  for (const { address, tree } of pages) {
    for (const { properties } of elements(
      tree,
      ({ properties: { href } }) => typeof href === 'string',
    )) {
      const href = String(properties['href'])
      if (/^(https?:|mailto:|data:)/.test(href)) continue
      const { pathname, hash } = new URL(href, `http://site${address}`)
      if (!isServed(pathname)) dead.push(`${address} -> ${href}`)
      else if (hash && !idsOf.get(pathname)?.has(decodeURIComponent(hash.slice(1)))) {
        dead.push(`${address} -> ${href} (no such place)`)
      }
    }
  }
  assert.deepEqual(dead, [])
})

test('every page but the one for lost readers can be reached from the home page', () => {
  const seen = new Set<string>()
  const next = ['/']
  for (let address = next.pop(); address !== undefined; address = next.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    const page = pages.find((one) => one.address === address)
    for (const { properties } of page ? named(page.tree, 'a') : []) {
      const { pathname, host } = new URL(String(properties['href']), `http://site${address}`)
      if (host === 'site') next.push(pathname)
    }
  }
  const lost = pages
    .filter((page) => !seen.has(page.address) && !isMoved(page))
    .map(({ address }) => address)
  assert.deepEqual(lost, ['/404.html'])
})

test('links that leave the site say so, but for those of the list of sources, which all leave it', () => {
  for (const { address, tree } of pages) {
    const sources = new Set(
      named(tree, 'ol').flatMap((list) =>
        String(list.properties['className']) === 'sources'
          ? named({ type: 'root', children: [list] }, 'a')
          : [],
      ),
    )
    for (const link of named(tree, 'a')) {
      const { properties } = link
      if (sources.has(link)) continue
      if (!/^https?:/.test(String(properties['href']))) continue
      if (String(properties['href']).startsWith('https://example.org')) continue
      assert.match(
        String(properties['rel']),
        /external/,
        `${address} -> ${String(properties['href'])}`,
      )
    }
  }
})
