import { z } from 'astro/zod'
import {
  aliases,
  check,
  dated,
  edtfDay,
  history,
  id,
  prose,
  proseOf,
  proseUpTo,
  sourceIds,
} from './common.ts'

/** The four verdicts; what each means to a reader stands in content/report.yaml. */
const verdict = z.enum(['holds', 'context', 'corrected', 'overtaken'])

/** content/claims/<slug>.yaml: one checkable claim of the report. */
export const claim = z.strictObject({
  id: z.string().regex(/^c\d\d+$/, 'must be c and a number, as in c07'),
  /** What is so, in at most 65 characters; never the wrong claim. */
  headline: proseUpTo(65, 'a share card'),
  /** What the record shows, in at most 155 characters: the description of the page. */
  summary: proseUpTo(155, 'a link preview'),
  /** The place of the claim in the report: the line or lines of the supplied text, counted from 1. */
  line: z.string().regex(/^\d+(-\d+)?$/, 'must be a line or a range of lines, as in "8-9"'),
  made_by: prose,
  /** A teaser is a linked headline that stood inside the report. */
  kind: z.enum(['statement', 'teaser']),
  topic: id,
  claim: prose,
  /** The report's own words, only where they matter. */
  wording: proseOf(12, 'a quotation from the report').optional(),
  verdict,
  reasoning: prose,
  /** Shown where a statement rests on the report alone or on a weaker source. */
  reader_note: prose.optional(),
  evidence: sourceIds,
  before: z.array(dated).default([]),
  on_the_day: z.array(dated).default([]),
  since: z.array(dated).default([]),
  reaches: edtfDay.optional(),
  history,
  aliases,
  check,
  editor_note: z.string().optional(),
})

export type Verdict = z.infer<typeof verdict>
/** A claim with the slug that its file name gives it. */
export type Claim = z.infer<typeof claim> & { slug: string }
