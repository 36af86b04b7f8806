import type { Hatch } from '../facts/schema/map.ts'
import type { FrameName } from './frames.ts'
import type { MapFacts } from './map-facts.ts'

/** What a frame hatches on `day`: Crimea in each, the oblasts, which are claims, only where they are the subject. */
export function hatchesOn({ hatches }: MapFacts, frame: FrameName, day: string): Hatch[] {
  return hatches.filter(({ id, from }) => from <= day && (id === 'crimea' || frame === 'border'))
}
