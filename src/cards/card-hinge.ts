import type { Site } from '../facts/schema/site.ts'
import type { CardWords } from './card-words.ts'

/** Both sides of a card's hinge for a record whose sources reach the day given, or the site's default. */
export function cardHinge(
  site: Site,
  reaches = site.reaches.default,
): Pick<CardWords, 'then' | 'now'> {
  return { then: { day: site.report_day }, now: { day: reaches } }
}
