import { to } from '../facts/addresses.ts'
import { fullAddress } from '../facts/full-address.ts'
import type { Site } from '../facts/schema/site.ts'

/** The three forms of a feed, by the endings of their addresses. */
export type FeedForm = 'atom' | 'rss' | 'json'

/** The whole address of a feed: `…/feeds/explain/not-yet.atom`. */
export const feedAddress = (name: string, form: FeedForm, site: Pick<Site, 'address'>): string =>
  fullAddress(to(`/feeds/${name}.${form}`), site)
