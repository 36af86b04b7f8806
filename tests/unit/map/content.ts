import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'astro/zod'
import { borders } from '../../../src/facts/schema/border.ts'
import { country } from '../../../src/facts/schema/country.ts'
import { hatch, land, mapNote, mapState } from '../../../src/facts/schema/map.ts'
import { site } from '../../../src/facts/schema/site.ts'
import type { MapFacts } from '../../../src/map/map-facts.ts'

const read = <T>(name: string, schema: z.ZodType<T>): T =>
  schema.parse(
    parse(readFileSync(new URL(`../../../content/${name}.yaml`, import.meta.url), 'utf8')),
  )

const map = read(
  'map',
  z.object({
    states: z.array(mapState),
    notes: z.array(mapNote),
    hatches: z.array(hatch),
    land: z.array(land),
  }),
)
const { countries } = read('countries', z.object({ countries: z.array(country) }))

/** What content/ says of the map. */
export const content: MapFacts = {
  site: read('site', site),
  countries: new Map(countries.map((one) => [one.iso2, one])),
  borders: read('borders', borders),
  mapStates: new Map(map.states.map((state) => [state.date, state])),
  mapNotes: new Map(map.notes.map((note) => [note.id, note])),
  hatches: map.hatches,
  land: new Map(map.land.map((one) => [one.iso2, one])),
}

/** The map's fixed days, with the number of members on each. */
export const { states } = map
