import { createHash } from 'node:crypto'
import { to } from '../facts/addresses.ts'
import type { SearchRecord } from '../search/search-record.ts'
import { searchRecords } from '../search/search-records.ts'
import { wordsOf } from '../search/words-of.ts'
import { publishedArticles } from './_articles.ts'
import { allFacts } from './_facts.ts'
import { once } from './_once.ts'

/** Of more articles than these the search knows headline and short answer alone: their words would be megabytes. */
const mostWhole = 300

interface SearchIndex {
  records: readonly SearchRecord[]
  /** The file that the browser reads: `{ labels, records }`. */
  json: string
  /** Where it stands, with the first eight hex digits of its SHA-256. */
  address: string
}

/** What a search can find, and the file that says so. */
export const searchIndex = once(async (): Promise<SearchIndex> => {
  const { facts } = await allFacts()
  const articles = await publishedArticles()
  const isLarge = articles.length > mostWhole
  const bodies = new Map(
    articles.map(({ id, rendered }) => [id, isLarge ? '' : wordsOf(rendered.html)]),
  )
  const records = searchRecords(facts, bodies)
  const labels = Object.fromEntries(facts.report.verdicts.map(({ id, label }) => [id, label]))
  const json = JSON.stringify({ labels, records })
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8)
  return { records, json, address: to(`/search-index.json?v=${hash}`) }
})
