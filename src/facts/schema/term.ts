import { z } from 'astro/zod'
import { check, edtfDay, id, prose, sourceIds } from './common.ts'

/** One entry of content/glossary.yaml. */
export const term = z.strictObject({
  id,
  term: prose,
  /** Other names of the same thing. */
  also: z.array(prose).default([]),
  text: prose,
  see: z.array(id).default([]),
  /** `plain meaning`: the sense of the word only, with no date or figure. */
  kind: z.enum(['sourced', 'plain meaning']),
  reaches: edtfDay.optional(),
  sources: sourceIds,
  check: check.optional(),
  editor_note: z.string().optional(),
})

export type Term = z.infer<typeof term>
