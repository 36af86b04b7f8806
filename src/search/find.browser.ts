import MiniSearch from 'minisearch'
import { folded } from './folded.browser.ts'
import type { SearchRecord } from './search-record.ts'

/** Finds the records that a query means, best first; an empty query finds none. */
export type Find = (query: string) => SearchRecord[]

/**
 * Makes the index of `records` on the reader's own device: it takes a few hundredths of a second, and the words alone
 * weigh less than a finished index. All words of a query must fit; where nothing has them all, any of them will do.
 */
export function finder(records: readonly SearchRecord[]): Find {
  const byAddress = new Map(records.map((record) => [record.href, record]))
  const index = new MiniSearch<SearchRecord>({
    idField: 'href',
    fields: ['title', 'text', 'more'],
    processTerm: (word) => folded(word),
    searchOptions: {
      boost: { title: 6, text: 2 },
      prefix: (word) => word.length > 2,
      fuzzy: (word) => word.length > 4 && 0.2,
      boostDocument: (href) => weights[byAddress.get(String(href))?.kind ?? 'Event'],
    },
  })
  index.addAll(records)
  return (query) => {
    const all = index.search(query, { combineWith: 'AND' })
    const found = all.length > 0 ? all : index.search(query)
    return found.flatMap(({ id }) => byAddress.get(String(id)) ?? [])
  }
}

/** Whole answers before parts of them, and a person before what the person said. */
const weights = { Explainer: 1.8, Person: 1.5, Term: 1.1, Claim: 1, Event: 0.8 }
