import { dayInWords } from '../facts/day.ts'
import type { Hatch } from '../facts/schema/map.ts'
import type { MapFacts } from './map-facts.ts'

/** What the legend says of a hatch: the label of its map note, or for the oblasts what the hatch is and is not. */
export function hatchWords({ mapNotes }: MapFacts, { note, from }: Hatch): string {
  return (
    mapNotes.get(note)?.label ??
    `Four oblasts of Ukraine claimed by Russia on ${dayInWords(from)}; not the front line`
  )
}
