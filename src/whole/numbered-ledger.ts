import type { Element } from 'hast'
import { h } from 'hastscript'
import { sourceAddress } from '../facts/addresses.ts'
import type { Source } from '../facts/schema/source.ts'

/** The numbers that sources have in the whole file. */
export interface Ledger {
  numberOf(id: string): string
  /** Numbers after a statement, leading to its sources. */
  references(sources: readonly string[]): Element[]
}

/** Numbers the sources in the order of their list. */
export function numberedLedger(sources: ReadonlyMap<string, Source>): Ledger {
  const numbers = new Map([...sources.keys()].map((id, i) => [id, String(i + 1)]))
  const numberOf = (id: string) => numbers.get(id) ?? ''
  return {
    numberOf,
    references: (ids) =>
      ids.map((id) => h('sup', h('a', { href: sourceAddress(id) }, numberOf(id)))),
  }
}
