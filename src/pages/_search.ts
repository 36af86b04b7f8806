import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import { to } from '../facts/addresses.ts'
import type { SearchRecord } from '../search/search-record.ts'
import { searchRecords } from '../search/search-records.ts'
import type { SearchIndex as Index } from '../search/searcher.browser.ts'
import { splitIndex } from '../search/split-index.ts'
import { wordsOf } from '../search/words-of.ts'
import { publishedArticles } from './_articles.ts'
import { allFacts } from './_facts.ts'
import { once } from './_once.ts'

/** Of more articles than these the search knows headline and short answer alone: their words would be megabytes. */
const mostWhole = 300

/** The most bytes, compressed, of an index in one file: with library and page 60,000 to the first result. */
const mostInOne = 34_000

interface Searched {
  records: readonly SearchRecord[]
  /** The file that the browser reads first. */
  json: string
  /** The other files, where that one would be too large, by their names. */
  parts: ReadonlyMap<string, unknown>
  /** Where it stands, with the first eight hex digits of its SHA-256. */
  address: string
}

/** What a search can find, and the file that says so. */
export const searchIndex = once(async (): Promise<Searched> => {
  const { facts } = await allFacts()
  const articles = await publishedArticles()
  const isLarge = articles.length > mostWhole
  const bodies = new Map(
    articles.map(({ id, rendered }) => [id, isLarge ? '' : wordsOf(rendered.html)]),
  )
  const records = searchRecords(facts, bodies)
  const labels = Object.fromEntries(facts.report.verdicts.map(({ id, label }) => [id, label]))
  const whole = JSON.stringify({ labels, records } satisfies Index)
  // Part of the addresses of all parts: they change together.
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 8)
  const address = to(`/search-index.json?v=${hash}`)
  if (brotliCompressSync(whole).length <= mostInOne)
    return { records, json: whole, parts: new Map(), address }
  const { split, parts } = splitIndex(records)
  return { records, json: JSON.stringify({ labels, split } satisfies Index), parts, address }
})
