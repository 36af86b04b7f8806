import { to } from '../facts/addresses.ts'
import { fullAddress } from '../facts/full-address.ts'
import type { Site } from '../facts/schema/site.ts'
import type { Whole } from '../text/whole.ts'
import { changeEntries } from './change-entries.ts'
import type { Feed } from './feed.ts'
import { newestFirst } from './newest-first.ts'
import { wholeEntry } from './whole-entry.ts'

/** The feeds of the whole site: its texts, and its changes. */
export const siteFeeds = (texts: readonly Whole[], site: Site): Feed[] => [
  newestFirst(
    {
      name: 'site',
      title: site.name,
      description: site.description,
      address: fullAddress(to('/'), site),
    },
    texts.map(wholeEntry),
    site,
  ),
  newestFirst(
    {
      name: 'changes',
      title: `${site.name}: changes`,
      description:
        'Each change of an explainer or a claim: what was changed, of what kind, and why.',
      address: fullAddress(to('/changes/'), site),
    },
    texts.flatMap((whole) => changeEntries(whole, 0, site)),
    site,
  ),
]
