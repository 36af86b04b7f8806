import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SitemapEntry } from './sitemap-entry.ts'
import { sitemapFiles } from './sitemap-files.ts'

/** Writes the sitemap of the site in `folder`, which is served under `base`. */
export function sitemap(folder: string, base: string, entries: readonly SitemapEntry[]): void {
  const root = new URL(base, entries[0]?.address ?? 'https://example.org').href
  for (const [name, xml] of sitemapFiles(entries, root)) writeFileSync(join(folder, name), xml)
}
