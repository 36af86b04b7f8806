import { standingOn } from '../facts/standing.ts'
import type { MapFacts } from './map-facts.ts'

/** How a country is coloured: the names are those of map.css. */
export type MapClass = 'nato' | 'later' | 'inv' | 'ua' | 'ru' | 'by' | 'oth'

/** Countries with a colour of their own, whatever the day. */
const own: Readonly<Record<string, MapClass>> = { UA: 'ua', RU: 'ru', BY: 'by' }

/**
 * The colour of a country on `day`: a member; one that has joined since, up to the last day that the sources reach;
 * one invited and not yet in; or none of these.
 */
export function classOn({ countries, site }: MapFacts, id: string, day: string): MapClass {
  const country = countries.get(id)
  if (own[id] || !country) return own[id] ?? 'oth'
  if (standingOn(country, day) === 'member') return 'nato'
  if (standingOn(country, site.reaches.membership) === 'member') return 'later'
  return standingOn(country, day) === 'invited' ? 'inv' : 'oth'
}
