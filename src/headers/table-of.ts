import type { BuiltSite } from './built-site.ts'
import { hashesIn } from './hashes-in.ts'
import { headerTable } from './header-table.ts'

/** The table of headers of a built site. */
export function tableOf({ pages, base, isPreview }: Omit<BuiltSite, 'folder'>) {
  const sheets = new Set<string>()
  const scripts = new Set<string>()
  for (const [, html] of pages) {
    const hashes = hashesIn([html])
    for (const hash of hashes.sheets) sheets.add(hash)
    for (const hash of hashes.scripts) scripts.add(hash)
  }
  const known = { sheets: [...sheets].toSorted(), scripts: [...scripts].toSorted() }
  return headerTable(known, base, isPreview)
}
