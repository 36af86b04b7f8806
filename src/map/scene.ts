import type { Hatch } from '../facts/schema/map.ts'
import type { MapClass } from './class-on.ts'
import type { FrameName } from './frames.ts'
import type { MapFacts } from './map-facts.ts'
import type { Shapes } from './shapes-of.ts'

/** One drawing: what it shows, and how its parts name each other. */
export interface Scene {
  facts: MapFacts
  frame: FrameName
  day: string
  shapes: Shapes
  /** The colour of a country on the day. */
  kindOf: (country: string) => MapClass
  /** The countries in sight, by their colour. */
  kinds: ReadonlyMap<MapClass, readonly string[]>
  /** What is hatched in this frame on the day. */
  hatches: readonly Hatch[]
  /** Ends every id in the drawing: a page may hold several drawings. */
  id: string
  /** Whether each country bears its name, which browsers show under the pointer; it takes about 400 bytes. */
  named: boolean
}
