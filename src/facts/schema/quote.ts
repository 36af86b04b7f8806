import { z } from 'astro/zod'
import { check, day, id, prose, sourceIds } from './common.ts'

/** One entry of content/quotes.yaml: words of an official, printed exactly and no longer than here. */
export const quote = z.strictObject({
  id: z.string().regex(/^[qx]\d+$/, 'must be q or x and a number, as in q03'),
  speaker: prose,
  /** The speaker's record in content/people.yaml, where there is one. */
  person: id.optional(),
  role: prose.optional(),
  exact: prose,
  where: prose,
  when: day,
  /** The lines of the report that carry it; left out for other words worth quoting. */
  line: z.string().optional(),
  /** What other records have; shown on the speaker's page. */
  second_witness: prose.optional(),
  /** Shown beside the quotation. */
  reader_note: prose.optional(),
  sources: sourceIds,
  check,
  /** How the words may be used, and where a primary record would be. */
  editor_note: z.string().optional(),
})

export type Quote = z.infer<typeof quote>
