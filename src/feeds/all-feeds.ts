import { to } from '../facts/addresses.ts'
import type { Facts } from '../facts/facts.ts'
import { fullAddress } from '../facts/full-address.ts'
import type { Whole } from '../text/whole.ts'
import { changeEntry } from './change-entry.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { wholeEntry } from './whole-entry.ts'

/** The most entries of a feed, each a whole text: who reads feeds has the older ones, and asks every hour. */
const most = 50

/** All feeds: the site's texts, its changes, and one for each text, which holds it whole and each change after it. */
export function allFeeds(texts: readonly Whole[], { site }: Pick<Facts, 'site'>): Feed[] {
  const feed = (
    about: Pick<Feed, 'name' | 'title' | 'description' | 'address'>,
    entries: FeedEntry[],
  ): Feed => {
    const ordered = entries.toSorted((a, b) => b.updated.localeCompare(a.updated)).slice(0, most)
    return {
      ...about,
      language: site.language,
      author: site.publisher ?? site.name,
      entries: ordered,
      updated: ordered[0]?.updated ?? site.report_day,
    }
  }
  const changesOf = (whole: Whole, from: number) =>
    whole.history.slice(from).map((_, i) => changeEntry(whole, from + i, site))
  return [
    feed(
      {
        name: 'site',
        title: site.name,
        description: site.description,
        address: fullAddress(to('/'), site),
      },
      texts.map(wholeEntry),
    ),
    feed(
      {
        name: 'changes',
        title: `${site.name}: changes`,
        description:
          'Each change of an explainer or a claim: what was changed, of what kind, and why.',
        address: fullAddress(to('/changes/'), site),
      },
      texts.flatMap((whole) => changesOf(whole, 0)),
    ),
    ...texts.map((whole) =>
      feed(
        {
          name: `${whole.kind}/${whole.slug}`,
          title: `${whole.title} | ${site.name}`,
          description: whole.summary,
          address: whole.address,
        },
        [wholeEntry(whole), ...changesOf(whole, 1)],
      ),
    ),
  ]
}
