import type { Hatch } from '../facts/schema/map.ts'
import type { MapFacts } from './map-facts.ts'

/** The areas that are hatched on `day`, each from the day that its record gives. */
export function hatchedOn({ hatches }: MapFacts, day: string): Set<Hatch['id']> {
  return new Set(hatches.filter(({ from }) => from <= day).map(({ id }) => id))
}
