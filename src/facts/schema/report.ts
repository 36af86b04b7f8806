import { z } from 'astro/zod'
import { check, day, id, prose, proseUpTo, sourceIds, sourced } from './common.ts'

/** content/report.yaml: what the report is, how verdicts are set, what the report leaves out. */
export const report = z.strictObject({
  /** The day the report appeared. */
  day,
  /** The report's own entry in the source ledger. */
  source: id,
  place: prose,
  about: z.array(sourced),
  verdicts: z.array(
    z.strictObject({
      id: z.enum(['holds', 'context', 'corrected', 'overtaken']),
      /** The word shown beside the door: "Needs context". */
      label: prose,
      /** How many of them, in words: "need context". */
      plural: prose,
      meaning: prose,
      rule: prose,
    }),
  ),
  topics: z.array(z.strictObject({ id, label: prose })),
  /** The threads of the timeline, in the order of its page, and the kinds of event that open data names. */
  threads: z.array(z.strictObject({ id, label: prose })),
  event_kinds: z.array(id),
  omissions: z.array(
    z.strictObject({
      id: z.string().regex(/^o\d+$/, 'must be o and a number, as in o1'),
      slug: id,
      headline: proseUpTo(65, 'a share card'),
      what: prose,
      sources: sourceIds,
      check,
    }),
  ),
  /** Lines of the report that claim nothing that can be checked. */
  not_claims: z.array(z.strictObject({ line: z.string(), what: prose })),
})

export type Report = z.infer<typeof report>
