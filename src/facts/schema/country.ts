import { z } from 'astro/zod'
import { check, dated, day, edtfDay, iso2, prose, sourceIds } from './common.ts'

/** One entry under `countries` in content/countries.yaml: a member, an aspirant or a neighbour of the map's subject. */
export const country = z.strictObject({
  iso2,
  iso3: z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters of ISO 3166-1'),
  ison3: z.string().regex(/^\d{3}$/, 'must be three digits in quotes, with leading zeros'),
  name: prose,
  official_name: prose.optional(),
  /** Members only: the round of accession, 0 for the founders. */
  round: z.int().min(0).optional(),
  /** Members only: the day the treaty (founders) or the accession protocol was signed. */
  signed: edtfDay.optional(),
  /** Members only: the day the country became a party to the treaty. The map colours by it. */
  member_from: day.optional(),
  how: prose.optional(),
  /** Members that were invited first: the day from which the map shows them as invited. */
  invited: day.optional(),
  status_on_report_day: prose.optional(),
  summary: prose.optional(),
  history: z.array(dated).default([]),
  notes: z.array(prose).default([]),
  reaches: edtfDay.optional(),
  sources: sourceIds,
  check,
  editor_note: z.string().optional(),
})

/** One round of accession under `rounds` in content/countries.yaml. */
export const round = z.strictObject({
  round: z.int().min(0),
  label: prose,
  date: day,
  signed: day.optional(),
  members: z.array(iso2).min(1),
  sources: sourceIds,
})

export type Country = z.infer<typeof country>
export type Round = z.infer<typeof round>
