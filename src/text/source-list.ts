import type { Element } from 'hast'
import { h } from 'hastscript'
import { sourceAddress, to } from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import type { Facts } from '../facts/facts.ts'

/** The sources of a text in the order of their numbers, each with the places cited and a way to the document. */
export function sourceList(
  citations: readonly { source: string; places: readonly string[] }[],
  facts: Facts,
): Element {
  return h(
    'ol.sources',
    citations.map(({ source: id, places }, i) => {
      const source = facts.sources.get(id)
      if (!source) return h('li', { id: `s${i + 1}` }, id)
      const day = source.date === 'XXXX' ? [] : [dayInWords(source.date)]
      const facets = [source.publisher, source.number ?? [], day, places].flat().join(', ')
      const outside = source.url ?? source.copy?.url ?? sourceAddress(id)
      const href = id === facts.report.source ? to('/report/') : outside
      return h('li', { id: `s${i + 1}` }, [
        h('a', { href }, source.title),
        `, ${facets}. ${source.kind.charAt(0).toUpperCase()}${source.kind.slice(1)}.`,
        ...(source.reader_note ? [` ${source.reader_note}`] : []),
      ])
    }),
  )
}
