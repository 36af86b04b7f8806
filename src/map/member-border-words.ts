import { borderShareWords } from '../facts/border-share-words.ts'
import { mapSubject } from '../facts/map-subject.ts'
import { standingOn } from '../facts/standing.ts'
import type { MapFacts } from './map-facts.ts'

/** How much of the subject's border is members' on the day, in the published series that the labels use. */
export function memberBorderWords(facts: MapFacts, day: string): string {
  const { countries, borders } = facts
  const members = borders.neighbours.filter(({ iso2 }) => {
    const country = countries.get(iso2)
    return country !== undefined && standingOn(country, day) === 'member'
  })
  const length = members.reduce((sum, { cia_factbook: { km } }) => sum + km, 0)
  return borderShareWords(mapSubject(facts).name, length, borders.totals.cia_factbook.land)
}
