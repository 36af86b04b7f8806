import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { finder } from '../../../src/search/find.browser.ts'
import type { SearchRecord } from '../../../src/search/search-record.ts'
import { searchRecords } from '../../../src/search/search-records.ts'
import { searcher } from '../../../src/search/searcher.browser.ts'
import { splitIndex } from '../../../src/search/split-index.ts'
import { facts } from '../cards/content.ts'

/** The site's own records, headlines and short answers alone. */
const own = searchRecords(facts, new Map([...facts.articles.keys()].map((slug) => [slug, ''])))

/** The search of these records in parts, with what it has asked for. */
function inParts(records: readonly SearchRecord[]) {
  const { split, parts } = splitIndex(records)
  const asked: string[] = []
  const search = searcher({ labels: {}, split }, (part) => {
    asked.push(part)
    return parts.has(part)
      ? Promise.resolve(JSON.parse(JSON.stringify(parts.get(part))))
      : Promise.reject(new Error(part))
  })
  const size = (part: string) => gzipSync(JSON.stringify(parts.get(part))).length
  return { search, asked, size, index: gzipSync(JSON.stringify(split)).length }
}

test('an index in parts finds first what the whole one finds first', async () => {
  const { search } = inParts(own)
  const find = finder(own)
  for (const query of ['veto', 'longest border romania', 'przewodow', 'Türkiye', 'transf', 'c07']) {
    const whole = find(query)
    const { records, count } = await search(query)
    assert.ok(whole.length > 0 && count > 0, query)
    const best = records.slice(0, 3).map(({ href }) => href)
    assert.ok(best.includes(whole[0]?.href ?? ''), `${query}: ${best.join(', ')}`)
    assert.deepEqual(
      { ...records[0], more: '' },
      { ...own.find(({ href }) => href === best[0]), more: '' },
    )
  }
})

test('it finds nothing where there is nothing, without asking for what is not there', async () => {
  const { search, asked } = inParts(own)
  for (const query of ['', '?', 'qqqqxxxx', 'zzz Ж']) {
    assert.deepEqual(await search(query), { count: 0, records: [] }, query)
  }
  assert.deepEqual(
    asked.filter((part) => part.startsWith('records/')),
    [],
  )
})

test('a part that could not be had is asked for again', async () => {
  const { split, parts } = splitIndex(own)
  let isThere = false
  const search = searcher({ labels: {}, split }, (part) =>
    isThere ? Promise.resolve(parts.get(part)) : Promise.reject(new Error('offline')),
  )
  await assert.rejects(search('veto'))
  isThere = true
  assert.ok((await search('veto')).count > 0)
})

test('of five thousand texts a search of three words loads fewer than 40,000 bytes', async () => {
  const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
  const word = (n: number) =>
    [n % 17, Math.floor(n / 17) % 23, Math.floor(n / 391)]
      .map((one) => `${'bcdfghjklmnpqrstvwxyz'[one % 21]}${vowels[one % 8]}`)
      .join('')
  const words = (seed: number, count: number) =>
    Array.from({ length: count }, (_, i) => word((seed * 7919 + i * i * 31) % 6_000)).join(' ')
  const many = Array.from({ length: 8_000 }, (_, i): SearchRecord => ({
    kind: i < 5_000 ? 'Explainer' : i < 6_000 ? 'Claim' : 'Event',
    href: `/n/${i}/`,
    title: words(i, 6),
    text: words(i + 1, 18),
    more: words(i + 2, 60),
    when: 'Sources reach 31 December 2025',
  }))
  const { search, asked, size, index } = inParts(many)
  const { records, count } = await search(words(77, 3))
  assert.ok(records.some(({ href }) => href === '/n/77/'))
  assert.ok(count >= records.length && records.length <= 10)
  const bytes = asked.reduce((sum, part) => sum + size(part), index)
  assert.ok(bytes < 40_000, `${bytes} bytes in ${asked.length} files`)
  assert.equal((await search(words(77, 1))).records.length, 10)
})
