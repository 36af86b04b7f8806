import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterBuild } from '../headers/after-build.ts'
import { type SitemapEntry, sitemapEntry } from './sitemap-entry.ts'
import { sitemapFiles } from './sitemap-files.ts'

/** The sitemap, from the heads of the built pages: what they say to search engines, it repeats. */
export const sitemap = () =>
  afterBuild('sitemap', ({ folder, base, pages }) => {
    const entries: SitemapEntry[] = []
    let count = 0
    for (const [path, html] of pages) {
      count += 1
      const entry = sitemapEntry(base + path.slice(1), html)
      if (entry) entries.push(entry)
    }
    const root = new URL(base, entries[0]?.address ?? 'https://example.org').href
    for (const [name, xml] of sitemapFiles(entries, root)) writeFileSync(join(folder, name), xml)
    return `${entries.length} of ${count} pages`
  })
