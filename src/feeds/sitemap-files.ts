import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { SitemapEntry } from './sitemap-entry.ts'
import { writeSitemap } from './write-sitemap.ts'

/** The most addresses of one sitemap, by sitemaps.org. Its other limit, 50 MB, is three times what so many of ours take. */
const most = 50_000

/**
 * The sitemap by the names of its files: one, `sitemap.xml`, or for more pages than one may list an index of that name
 * and files of at most `size` pages. `root` is the address of the folder in which they lie.
 */
export function sitemapFiles(
  entries: readonly SitemapEntry[],
  root: string,
  size = most,
): Map<string, string> {
  if (entries.length <= size) return new Map([['sitemap.xml', writeSitemap(entries)]])
  const parts = Array.from({ length: Math.ceil(entries.length / size) }, (_, i) => ({
    name: `sitemap-${i + 1}.xml`,
    xml: writeSitemap(entries.slice(i * size, (i + 1) * size)),
  }))
  const index = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x(
      'sitemapindex',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      parts.map(({ name }) => x('sitemap', [x('loc', new URL(name, root).href)])),
    ),
  ])
  return new Map([
    ['sitemap.xml', toXml(index)],
    ...parts.map(({ name, xml }) => [name, xml] as const),
  ])
}
