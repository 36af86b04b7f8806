import type { Facts } from '../facts/facts.ts'
import { membersOn } from '../facts/members-on.ts'
import type { CardWords } from './card-words.ts'

/** The hinge of a card about the alliance as a whole: its members on the report's day, and on the last day known. */
export function membershipHinge({
  site,
  countries,
}: Pick<Facts, 'site' | 'countries'>): Pick<CardWords, 'then' | 'now'> {
  const side = (day: string) => ({
    day,
    fact: `${membersOn(countries.values(), day).length} members`,
  })
  return { then: side(site.report_day), now: side(site.reaches.membership) }
}
