import { z } from 'astro/zod'
import { check, day, edtfDay, id, iso2, prose, sourceIds, sourced } from './common.ts'

/** One of the fixed days under `states` in content/map.yaml. */
export const mapState = z.strictObject({
  date: day,
  /** The number of members after the day; checked against the countries. */
  members: z.int().positive(),
  what: prose,
  joined: z.array(iso2),
  reaches: day.optional(),
  sources: sourceIds,
  check,
})

/** One choice of the drawing under `notes` in content/map.yaml, with the sourced facts that go with it. */
export const mapNote = z.strictObject({
  id,
  name: prose,
  countries: z.array(iso2),
  /** What our map does: our own rule, not a fact about the world. */
  draws: prose,
  statements: z.array(sourced).min(1),
  /** What the legend says of the hatch that the note explains. */
  label: prose.optional(),
  /** The days for which the note holds, where not for all: from the first to before the second. */
  from: day.optional(),
  before: day.optional(),
  reaches: edtfDay.optional(),
  check,
  editor_note: z.string().optional(),
})

/** A hatched area under `hatches` in content/map.yaml: what is hatched, and from which day. */
export const hatch = z.strictObject({
  id: z.enum(['crimea', 'oblasts']),
  /** The label on the map, line by line. */
  label: z.array(prose).min(1),
  from: day,
  /** The map note that explains it. */
  note: id,
})

/** A country or territory in the frames that has no record: its name, and nothing else. */
export const land = z.strictObject({ iso2, name: prose })

export type MapState = z.infer<typeof mapState>
export type MapNote = z.infer<typeof mapNote>
export type Hatch = z.infer<typeof hatch>
export type Land = z.infer<typeof land>
