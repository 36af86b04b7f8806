import { z } from 'astro/zod'
import { check, edtfDay, id, iso2, prose, sourceIds } from './common.ts'

/** One entry of content/timeline.yaml. */
export const event = z.strictObject({
  id: id.refine((name) => name.startsWith('t-'), { error: 'must begin with t-' }),
  date: edtfDay,
  text: prose,
  /** One of `event_kinds` in content/report.yaml. */
  kind: id,
  /** One or more of `threads` in content/report.yaml: the lists of /timeline/thread/ in which the event stands. */
  threads: z.array(id).min(1, 'needs at least one thread'),
  countries: z.array(iso2).default([]),
  /** Shown under the event: what sources disagree about. */
  note: prose.optional(),
  reaches: edtfDay.optional(),
  sources: sourceIds,
  check,
  editor_note: z.string().optional(),
})

export type Event = z.infer<typeof event>
