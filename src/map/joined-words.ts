import { dayInWords } from '../facts/day.ts'
import type { MapFacts } from './map-facts.ts'

/** More names than this would make the legend a list. */
const most = 3

/** What the legend says of the countries that have joined since: by name and year where they are few, else how many. */
export function joinedWords({ countries, site }: MapFacts, ids: readonly string[]): string {
  const joined = ids.flatMap((id) => countries.get(id) ?? [])
  if (joined.length > most) {
    return `Joined since, by ${dayInWords(site.reaches.membership)}: ${joined.length} in this frame`
  }
  const byDay = joined.toSorted((a, b) => (a.member_from ?? '').localeCompare(b.member_from ?? ''))
  return `Joined since: ${byDay.map(({ name, member_from: day = '' }) => `${name} ${day.slice(0, 4)}`).join(', ')}`
}
