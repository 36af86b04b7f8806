import { rehypeExternal } from './rehype-external.ts'
import { rehypeNotes } from './rehype-notes.ts'
import { rehypeSections } from './rehype-sections.ts'
import { rehypeTables } from './rehype-tables.ts'
import { remarkLang } from './remark-lang.ts'
import { remarkNoHtml } from './remark-no-html.ts'
import { remarkPictures } from './remark-pictures.ts'
import { remarkQuotes } from './remark-quotes.ts'
import { remarkRecords } from './remark-records.ts'
import { remarkSince } from './remark-since.ts'
import { remarkSources } from './remark-sources.ts'
import { remarkTerms } from './remark-terms.ts'

/** What the writer means, in running order: blocks first, then the links within them. */
export const remarkPlugins = [
  remarkNoHtml,
  remarkSince,
  remarkQuotes,
  remarkPictures,
  remarkSources,
  remarkTerms,
  remarkRecords,
  remarkLang,
]

/** How the page says it, in running order. Sections come before tables, which are named after them. */
export const rehypePlugins = [rehypeSections, rehypeTables, rehypeExternal, rehypeNotes]
