import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { readPages } from '../headers/read-pages.ts'
import { type SitemapEntry, sitemapEntry } from './sitemap-entry.ts'
import { writeSitemap } from './write-sitemap.ts'

/** The sitemap, from the heads of the built pages: what they say to search engines, it repeats. */
export function sitemap(): AstroIntegration {
  let base = '/'
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const entries: SitemapEntry[] = []
        let pages = 0
        for await (const [path, html] of readPages(root)) {
          pages += 1
          const entry = sitemapEntry(base + path.slice(1), html)
          if (entry) entries.push(entry)
        }
        await writeFile(join(root, 'sitemap.xml'), writeSitemap(entries))
        logger.info(`${entries.length} of ${pages} pages`)
      },
    },
  }
}
