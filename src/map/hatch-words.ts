import type { Hatch } from '../facts/schema/map.ts'
import type { MapFacts } from './map-facts.ts'

/** What the legend says of a hatch: what its map note says for it, else its label on the map. */
export function hatchWords({ mapNotes }: MapFacts, { note, label }: Hatch): string {
  return mapNotes.get(note)?.label ?? label.join(' ')
}
