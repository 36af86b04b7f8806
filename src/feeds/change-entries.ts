import type { Site } from '../facts/schema/site.ts'
import type { Whole } from '../text/whole.ts'
import { changeEntry } from './change-entry.ts'
import type { FeedEntry } from './feed.ts'

/** The entries of a record's history from the `from`th on, counted from 0. */
export const changeEntries = (whole: Whole, from: number, site: Site): FeedEntry[] =>
  whole.history.slice(from).map((_, i) => changeEntry(whole, from + i, site))
