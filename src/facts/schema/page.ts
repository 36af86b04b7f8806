import { z } from 'astro/zod'
import { proseUpTo } from './common.ts'

/** The front matter of content/pages/*.md: what the site says of itself. */
export const page = z.strictObject({
  /** The heading of the page. */
  title: proseUpTo(65, 'a share card'),
  /** The description that search results and link previews show. */
  summary: proseUpTo(155, 'a link preview'),
})

export type PageText = z.infer<typeof page>
