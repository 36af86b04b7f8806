import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { licence } from '../facts/licence.ts'
import type { Site } from '../facts/schema/site.ts'
import { feedAddress } from './feed-address.ts'
import type { Feed } from './feed.ts'

/** A day as RFC 822 wants a moment: `Tue, 29 Nov 2022 00:00:00 GMT`. */
const moment = (day: string) => new Date(`${day}T00:00:00Z`).toUTCString()

/** A feed as RSS 2.0, with the whole text in `content:encoded`. */
export function writeRss(feed: Feed, site: Site): string {
  const self = feedAddress(feed.name, 'rss', site)
  const items = feed.entries.map((entry) =>
    x('item', [
      x('title', entry.title),
      x('link', entry.address),
      x('guid', { isPermaLink: String(entry.id === entry.address) }, entry.id),
      x('pubDate', moment(entry.published)),
      x('atom:updated', `${entry.updated}T00:00:00Z`),
      x('description', entry.summary),
      x('content:encoded', entry.content),
    ]),
  )
  const spaces = {
    version: '2.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  }
  return toXml(
    x(null, [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      x('rss', spaces, [
        x('channel', [
          x('title', feed.title),
          x('link', feed.address),
          x('description', feed.description),
          x('language', feed.language),
          x('copyright', `${licence.name}, ${licence.url}`),
          x('lastBuildDate', moment(feed.updated)),
          x('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
          ...items,
        ]),
      ]),
    ]),
  )
}
