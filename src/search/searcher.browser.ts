import { finder } from './find.browser.ts'
import type { SearchRecord } from './search-record.ts'
import { splitFinder } from './split-finder.browser.ts'
import type { Split } from './split-index.ts'

/** What /search-index.json says: all records, or of a large site how they are split. */
export interface SearchIndex {
  /** The word of each verdict. */
  labels: Record<string, string>
  records?: readonly SearchRecord[]
  split?: Split
}

/** Finds what a query means: how many there are, and the best first. An empty query finds none. */
export type Search = (query: string) => Promise<{ count: number; records: SearchRecord[] }>

/** The search of an index; `load` gets a part of one that is split. */
export function searcher(
  { records = [], split }: SearchIndex,
  load: (part: string) => Promise<unknown>,
): Search {
  if (split) return splitFinder(split, load)
  const find = finder(records)
  return (query) => {
    const found = find(query)
    return Promise.resolve({ count: found.length, records: found })
  }
}
