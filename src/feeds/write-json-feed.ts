import type { Site } from '../facts/schema/site.ts'
import { feedAddress } from './feed-address.ts'
import type { Feed } from './feed.ts'

/** A feed as JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed, site: Site): string {
  const moment = (day: string) => `${day}T00:00:00Z`
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.address,
      feed_url: feedAddress(feed.name, 'json', site),
      language: feed.language,
      authors: [{ name: feed.author }],
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.address,
        title: entry.title,
        summary: entry.summary,
        content_html: entry.content,
        date_published: moment(entry.published),
        date_modified: moment(entry.updated),
      })),
    },
    null,
    1,
  )}\n`
}
