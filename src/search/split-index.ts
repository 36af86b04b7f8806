import type { SearchRecord } from './search-record.ts'
import { shardOf } from './shard-of.browser.ts'
import { tokens } from './tokens.browser.ts'

/** So many records stand in one file: the best results of a query lie in as many files at most. */
const inFile = 8

/** What the browser has of an index in parts before it asks for any of them. */
export interface Split {
  /** How many records a file holds. */
  inFile: number
  /** The kinds of the records in their order, each with how many there are. */
  kinds: [SearchRecord['kind'], number][]
  /** The files of words that there are. */
  shards: string[]
}

/** The records whose title, text and other words have a word, by their numbers, each as the step from the one before. */
export type Found = [title: number[], text: number[], more: number[]]

/**
 * An index of which a query needs a few kilobytes, however many records there are: `words/<two letters>` says which
 * records have a word that begins so, `records/<number>` holds what is shown of eight of them.
 */
export function splitIndex(records: readonly SearchRecord[]): {
  split: Split
  parts: Map<string, unknown>
} {
  const shards = new Map<string, Map<string, Found>>()
  const last = new Map<number[], number>()
  records.forEach((record, number) => {
    for (const [i, field] of (['title', 'text', 'more'] as const).entries()) {
      for (const word of new Set(tokens(record[field]))) {
        const shard = shards.get(shardOf(word)) ?? new Map<string, Found>()
        shards.set(shardOf(word), shard)
        const found = shard.get(word) ?? [[], [], []]
        shard.set(word, found)
        const list = found[i] ?? []
        list.push(number - (last.get(list) ?? 0))
        last.set(list, number)
      }
    }
  })
  const shown = records.map((record) => ({ ...record, more: '' }))
  const files = Array.from({ length: Math.ceil(records.length / inFile) }, (_, i) =>
    shown.slice(i * inFile, (i + 1) * inFile),
  )
  return {
    split: {
      inFile,
      kinds: [...Map.groupBy(records, ({ kind }) => kind)].map(([kind, { length }]) => [
        kind,
        length,
      ]),
      shards: [...shards.keys()].toSorted(),
    },
    parts: new Map<string, unknown>([
      ...[...shards].map(([name, words]) => [`words/${name}`, Object.fromEntries(words)] as const),
      ...files.map((file, i) => [`records/${i}`, file] as const),
    ]),
  }
}
