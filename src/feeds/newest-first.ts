import type { Site } from '../facts/schema/site.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** The most entries of a feed, each a whole text: who reads feeds has the older ones, and asks every hour. */
const most = 50

/** A feed of these entries, newest first and the newest alone. */
export function newestFirst(
  about: Pick<Feed, 'name' | 'title' | 'description' | 'address'>,
  entries: readonly FeedEntry[],
  site: Site,
): Feed {
  const ordered = entries.toSorted((a, b) => b.updated.localeCompare(a.updated)).slice(0, most)
  return {
    ...about,
    language: site.language,
    author: site.publisher ?? site.name,
    entries: ordered,
    updated: ordered[0]?.updated ?? site.report_day,
  }
}
