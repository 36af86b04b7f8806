import type { Facts } from './facts.ts'
import { mapSubject } from './map-subject.ts'
import { capitalised, numberInWords } from './words.ts'

/** The headlines of the map's two pages that show more than one day, on the page and on its card. */
export function mapTitles(facts: Pick<Facts, 'site' | 'countries' | 'mapStates'>): {
  map: string
  all: string
} {
  const { alliance } = mapSubject(facts)
  const days = [...facts.mapStates.keys()]
  const span = `${days[0]?.slice(0, 4)} to ${days.at(-1)?.slice(0, 4)}`
  return {
    map: `${alliance} on the map, ${span}`,
    all: `${capitalised(numberInWords(days.length))} maps of ${alliance}, ${span}`,
  }
}
