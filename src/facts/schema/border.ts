import { z } from 'astro/zod'
import { check, day, edtfDay, iso2, prose, sourceIds, sourced } from './common.ts'

const km = z.number().positive()
const series = { sources: sourceIds, check: check.optional(), note: prose.optional() }

/** One neighbour under `neighbours` in content/borders.yaml; lengths in kilometres, each series with its sources. */
export const border = z.strictObject({
  iso2,
  /** A member from this day; left out for the others, whose standing `status` says. */
  member_since: day.optional(),
  status: prose,
  /** The published series that the site compares by. */
  cia_factbook: z.strictObject({ km, earlier: km.optional(), ...series }),
  border_guard: z.strictObject({
    land_incl_rivers: km,
    of_which_rivers: km.optional(),
    dry_land_by_subtraction: km.optional(),
    sea: km.optional(),
    total: km.optional(),
    ...series,
  }),
  government_site: z.strictObject({ land: km, ...series }).optional(),
  own_authority: z
    .strictObject({
      total: km,
      land: km.optional(),
      river: km.optional(),
      sea: km.optional(),
      ...series,
    })
    .optional(),
  rounded: z.strictObject({ km, used_by: prose, ...series }).optional(),
  notes: z.array(prose).default([]),
  /** Where the border is not one line: which stretches it has. */
  pieces: sourced.optional(),
  sources: sourceIds,
})

/** content/borders.yaml without its neighbours: totals and the check of the report's claim. */
const borderTotals = z.strictObject({
  cia_factbook: z.strictObject({ land: km, coastline: km, members: km, ...series }),
  border_guard: z.strictObject({
    land_incl_rivers: km,
    sea: km,
    total: km,
    members: km,
    ...series,
  }),
})

/** Two published lengths side by side, in the order of `compared`. */
const borderComparison = z.strictObject({
  measure: prose,
  km: z.tuple([km, km]),
  sources: sourceIds,
})

/** content/borders.yaml as a whole. */
export const borders = z.strictObject({
  reaches: edtfDay,
  why_they_differ: prose,
  /** How readers are told of each series; `earlier` of a figure that the first one had before. */
  series: z.strictObject({
    cia_factbook: prose,
    earlier: prose,
    border_guard: prose,
    government_site: prose,
  }),
  neighbours: z.array(border),
  totals: borderTotals,
  /** The two neighbours whose borders the report compares, and which is longer, in words. */
  compared: z.tuple([iso2, iso2]),
  comparison_answer: prose,
  comparison: z.array(borderComparison),
  comparison_note: prose,
  reader_note: prose,
  also: z.array(sourced.extend({ reaches: edtfDay.optional() })),
})

export type Border = z.infer<typeof border>
export type Borders = z.infer<typeof borders>
