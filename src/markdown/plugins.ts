import { rehypeExternal } from './rehype-external.ts'
import { rehypeNotes } from './rehype-notes.ts'
import { rehypeSections } from './rehype-sections.ts'
import { rehypeTables } from './rehype-tables.ts'
import { remarkForms } from './remark-forms.ts'
import { remarkLang } from './remark-lang.ts'
import { remarkOwnPages } from './remark-own-pages.ts'
import { remarkPictures } from './remark-pictures.ts'
import { remarkQuotes } from './remark-quotes.ts'
import { remarkRecords } from './remark-records.ts'
import { remarkSchemes } from './remark-schemes.ts'
import { remarkSince } from './remark-since.ts'
import { remarkSources } from './remark-sources.ts'
import { remarkTerms } from './remark-terms.ts'
import { remarkTypography } from './remark-typography.ts'

/** What the writer means, in running order: marks, what is refused, then blocks, then the links within them. */
const remarkPlugins = [
  remarkTypography,
  remarkForms,
  remarkSince,
  remarkQuotes,
  remarkPictures,
  remarkOwnPages,
  remarkSources,
  remarkTerms,
  remarkRecords,
  remarkLang,
  remarkSchemes,
]

/** How the page says it, in running order. Sections come before tables, which are named after them. */
const rehypePlugins = [rehypeSections, rehypeTables, rehypeExternal, rehypeNotes]

/** What Astro's `unified()` processor is made with: here, in astro.config.mjs, and in the tests. */
export const processorOptions = { remarkPlugins, rehypePlugins, smartypants: false }
