import { borderShareWords } from '../facts/border-share-words.ts'
import { standingOn } from '../facts/standing.ts'
import type { MapFacts } from './map-facts.ts'

/** How much of Ukraine's border is members' on the day, in the published series that the labels use. */
export function memberBorderWords({ countries, borders }: MapFacts, day: string): string {
  const members = borders.neighbours.filter(({ iso2 }) => {
    const country = countries.get(iso2)
    return country !== undefined && standingOn(country, day) === 'member'
  })
  const length = members.reduce((sum, { cia_factbook: { km } }) => sum + km, 0)
  return borderShareWords(length, borders.totals.cia_factbook.land)
}
