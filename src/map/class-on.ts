import { standingOn } from '../facts/standing.ts'
import type { MapFacts } from './map-facts.ts'

/** How a country is coloured: the names are those of map.css. */
export type MapClass = 'nato' | 'later' | 'inv' | 'ua' | 'ru' | 'by' | 'oth'

/**
 * The colour of a country on `day`: three have one of their own, whatever the day; else a member, one invited and not yet in, or neither. With `since`, those that have
 * joined up to the last day that the sources reach have a colour too, in place of the invited.
 */
export function classOn(
  { countries, site }: MapFacts,
  id: string,
  day: string,
  since: boolean,
): MapClass {
  const country = countries.get(id)
  if (id === site.map?.subject) return 'ua'
  if (id === site.map?.grey) return 'ru'
  if (id === site.map?.lines) return 'by'
  if (!country) return 'oth'
  const standing = standingOn(country, day)
  if (standing === 'member') return 'nato'
  if (since && standingOn(country, site.reaches.membership) === 'member') return 'later'
  return standing === 'invited' ? 'inv' : 'oth'
}
