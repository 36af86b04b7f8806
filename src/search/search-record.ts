import type { Verdict } from '../facts/schema/claim.ts'

/** One page that a search can find, as it stands in /search-index.json. */
export interface SearchRecord {
  kind: 'Explainer' | 'Claim' | 'Term' | 'Person' | 'Event'
  /** On its own host, with base path. */
  href: string
  title: string
  /** What the list shows below the title. */
  text: string
  /** Words that are searched and not shown. */
  more: string
  verdict?: Verdict
  /** In words: an event's own day; of all others the day that the sources reach. */
  when: string
}
