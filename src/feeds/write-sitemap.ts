import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { SitemapEntry } from './sitemap-entry.ts'

/** A sitemap, with the card of each page. */
export const writeSitemap = (entries: readonly SitemapEntry[]): string =>
  toXml(
    x(null, [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      x(
        'urlset',
        {
          xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
          'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
        },
        entries.map(({ address, changed, image }) =>
          x('url', [
            x('loc', address),
            ...(changed === undefined ? [] : [x('lastmod', changed)]),
            ...(image === undefined ? [] : [x('image:image', [x('image:loc', image)])]),
          ]),
        ),
      ),
    ]),
  )
