import { classOn, type MapClass } from './class-on.ts'
import { framedCountry } from './framed-country.ts'
import type { MapFacts } from './map-facts.ts'
import type { Shapes } from './shapes-of.ts'

/** Lines between countries that have two colours on the same days. */
export interface LineDays {
  /** A figure for each of the map's days: 1 where the colours differ. */
  days: string
  d: string
}

/**
 * The lines where two colours meet on any of the map's days, gathered by those days, so that the day can change without
 * drawing anew. Ukraine's outline is its own.
 */
export function lineDays(facts: MapFacts, { countries, lines }: Shapes): LineDays[] {
  const days = [...facts.mapStates.keys()]
  const kinds = new Map(
    [...countries.keys()].map((id): [string, MapClass[]] => [
      id,
      days.map((day) => classOn(facts, id, day, false)),
    ]),
  )
  const differ = (one: string, other: string) => {
    if (one === framedCountry || other === framedCountry) return ''
    const [a = [], b = []] = [kinds.get(one), kinds.get(other)]
    return a.map((kind, i) => Number(kind !== b[i])).join('')
  }
  const found = new Set<string>()
  lines((one, other) => {
    found.add(differ(one, other))
    return false
  })
  return [...found]
    .filter((mask) => mask.includes('1'))
    .toSorted()
    .map((mask) => ({ days: mask, d: lines((one, other) => differ(one, other) === mask) }))
}
