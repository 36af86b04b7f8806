import type { Site } from '../facts/schema/site.ts'
import type { Whole } from '../text/whole.ts'
import { changeEntries } from './change-entries.ts'
import type { Feed } from './feed.ts'
import { newestFirst } from './newest-first.ts'
import { wholeEntry } from './whole-entry.ts'

/** The feed of one text, which holds it whole and each change after it. */
export const textFeed = (whole: Whole, site: Site): Feed =>
  newestFirst(
    {
      name: `${whole.kind}/${whole.slug}`,
      title: `${whole.title} | ${site.name}`,
      description: whole.summary,
      address: whole.address,
    },
    [wholeEntry(whole), ...changeEntries(whole, 1, site)],
    site,
  )
