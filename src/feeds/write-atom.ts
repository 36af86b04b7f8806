import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { licence } from '../facts/licence.ts'
import type { Site } from '../facts/schema/site.ts'
import { feedAddress } from './feed-address.ts'
import type { Feed } from './feed.ts'

/** A day as RFC 3339 wants a moment. */
const moment = (day: string) => `${day}T00:00:00Z`

/** A feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed, site: Site): string {
  const self = feedAddress(feed.name, 'atom', site)
  const entries = feed.entries.map((entry) =>
    x('entry', [
      x('id', entry.id),
      x('title', entry.title),
      x('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
      x('published', moment(entry.published)),
      x('updated', moment(entry.updated)),
      x('summary', entry.summary),
      x('content', { type: 'html' }, entry.content),
    ]),
  )
  return toXml(
    x(null, [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
        x('id', self),
        x('title', feed.title),
        x('subtitle', feed.description),
        x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
        x('link', { rel: 'alternate', type: 'text/html', href: feed.address }),
        x('updated', moment(feed.updated)),
        x('author', x('name', feed.author)),
        x('rights', `${licence.name}, ${licence.url}`),
        ...entries,
      ]),
    ]),
  )
}
