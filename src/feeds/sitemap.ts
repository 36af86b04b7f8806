import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterBuild } from '../headers/after-build.ts'
import { sitemapEntry } from './sitemap-entry.ts'
import { writeSitemap } from './write-sitemap.ts'

/** The sitemap, from the heads of the built pages: what they say to search engines, it repeats. */
export const sitemap = () =>
  afterBuild('sitemap', async ({ folder, base, pages }) => {
    const entries = pages.flatMap(([path, html]) => sitemapEntry(base + path.slice(1), html) ?? [])
    await writeFile(join(folder, 'sitemap.xml'), writeSitemap(entries))
    return `${entries.length} of ${pages.length} pages`
  })
