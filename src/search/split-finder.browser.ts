import { finder } from './find.browser.ts'
import type { SearchRecord } from './search-record.ts'
import { shardOf } from './shard-of.browser.ts'
import type { Found, Split } from './split-index.ts'
import { tokens } from './tokens.browser.ts'

/** The most results that are shown: each may lie in a file of its own. */
const most = 10

/** Finds records as `finder` does, from an index in parts: `load` gets one of them by its name. */
export function splitFinder(
  { inFile, kinds, shards }: Split,
  load: (part: string) => Promise<unknown>,
): (query: string) => Promise<{ count: number; records: SearchRecord[] }> {
  const parts = new Map<string, Promise<unknown>>()
  const get = (name: string) => {
    const part = parts.get(name) ?? load(name)
    parts.set(name, part)
    part.catch(() => parts.delete(name))
    return part
  }
  const kindOf = (number: number) => {
    let left = number
    return kinds.find(([, count]) => (left -= count) < 0)?.[0] ?? 'Event'
  }
  return async (query) => {
    const words = tokens(query)
    const names = [...new Set(words.map(shardOf))].filter((name) => shards.includes(name))
    const found = await Promise.all(names.map((name) => get(`words/${name}`)))
    // As much of each record as these files know of it: enough to rank by.
    const known = new Map<number, SearchRecord>()
    const may = (word: string) => words.some((asked) => couldMean(asked, word))
    for (const [word, lists] of found.flatMap((part) => Object.entries(part as object))) {
      if (!may(word)) continue
      for (const [i, steps] of (lists as Found).entries()) {
        const field = (['title', 'text', 'more'] as const)[i] ?? 'more'
        let number = 0
        for (const step of steps) {
          number += step
          const record = known.get(number) ?? bare(number, kindOf(number))
          record[field] += ` ${word}`
          known.set(number, record)
        }
      }
    }
    const best = finder([...known.values()])(query)
    const records = best.slice(0, most).map(async ({ href }) => {
      const number = Number(href)
      const file = (await get(`records/${Math.floor(number / inFile)}`)) as SearchRecord[]
      return file[number % inFile] ?? []
    })
    return { count: best.length, records: (await Promise.all(records)).flat() }
  }
}

/** Whether a word goes on from the one asked for, or is about as long: only such can fit it, see `finder`. */
const couldMean = (asked: string, word: string) =>
  word.startsWith(asked) ||
  (asked.length > 4 && Math.abs(word.length - asked.length) <= Math.round(asked.length / 5))

const bare = (number: number, kind: SearchRecord['kind']): SearchRecord => ({
  kind,
  href: String(number),
  title: '',
  text: '',
  more: '',
  when: '',
})
