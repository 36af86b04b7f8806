import { z } from 'astro/zod'
import { check, edtfDay, id, prose, sourced } from './common.ts'

/** One entry of content/people.yaml. */
export const person = z.strictObject({
  id,
  name: prose,
  /** The name in its own letters, with the language they are in. */
  own_script: z.strictObject({ name: prose, lang: z.enum(['uk', 'ru']) }).optional(),
  in_report: z.boolean(),
  /** The office held on the report's day. */
  role: sourced,
  short: sourced,
  facts: z.array(sourced).default([]),
  /** The last day on which the sources say anything of the person. */
  reaches: edtfDay,
  check,
  editor_note: z.string().optional(),
})

export type Person = z.infer<typeof person>
