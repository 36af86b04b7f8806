import type { BuiltSite } from './built-site.ts'
import { hashesIn } from './hashes-in.ts'
import { headerTable } from './header-table.ts'

/** The table of headers of a built site. */
export const tableOf = ({ pages, base, isPreview }: BuiltSite) =>
  headerTable(hashesIn(pages.map(([, html]) => html)), base, isPreview)
