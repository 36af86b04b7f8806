import { z } from 'astro/zod'
import { check, edtfDay, id, iso2, prose, sourceIds } from './common.ts'

/** What an event belongs to; the labels stand in src/facts/threads.ts. */
export const thread = z.enum(['enlargement', 'ukraine-and-nato', 'war', 'meeting', 'alliance'])

/** One entry of content/timeline.yaml. */
export const event = z.strictObject({
  id: id.refine((name) => name.startsWith('t-'), { error: 'must begin with t-' }),
  date: edtfDay,
  text: prose,
  kind: z.enum(['nato', 'enlargement', 'treaty', 'ukraine', 'war', 'un', 'aid', 'people']),
  /** The lists of /timeline/thread/ in which the event stands. */
  threads: z.array(thread).min(1, 'needs at least one thread'),
  countries: z.array(iso2).default([]),
  /** Shown under the event: what sources disagree about. */
  note: prose.optional(),
  reaches: edtfDay.optional(),
  sources: sourceIds,
  check,
  editor_note: z.string().optional(),
})

export type Event = z.infer<typeof event>
export type Thread = z.infer<typeof thread>
