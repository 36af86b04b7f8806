import { z } from 'astro/zod'
import { edtfDay, id, prose } from './common.ts'

const url = z.url({
  protocol: /^https?$/,
  error: 'must be a whole web address; begin it with https://',
})

/** One entry of content/sources.yaml, the ledger. */
export const source = z.strictObject({
  id,
  title: prose,
  /** Number, series or citation by which the document can be found when its address is dead. */
  number: prose.optional(),
  publisher: prose,
  date: edtfDay,
  kind: z.enum([
    'primary document',
    'official statement',
    'reference data',
    'news report',
    'analysis or background',
  ]),
  /** The publisher's own address, where one is known. */
  url: url.optional(),
  /** The copy that was read, where it is not the publisher's own. */
  copy: z.strictObject({ where: prose, url: url.optional() }).optional(),
  /** `read`: the page or its opening was read in a stored copy. `cited`: known through another source. */
  held: z.enum(['read', 'cited']),
  /** Shown to readers: what the source does not hold, or how weak the copy is. */
  reader_note: prose.optional(),
  editor_note: z.string().optional(),
})

export type Source = z.infer<typeof source>
