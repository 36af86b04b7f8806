import type { Facts } from '../facts/facts.ts'
import { standingOn } from '../facts/standing.ts'
import { bordersSince } from '../map/borders-since.ts'

/** What a reader of a card's maps must be told: the dots, and borders that were not yet so. Short: the column is narrow. */
export function mapCardNotes(
  { countries }: Pick<Facts, 'countries'>,
  days: readonly string[],
): string[] {
  const invited = days.some((day) =>
    [...countries.values()].some((country) => standingOn(country, day) === 'invited'),
  )
  return [
    ...(invited ? ['Dotted: invited, not in'] : []),
    ...(days.some((day) => day < bordersSince) ? ['Recent borders shown'] : []),
  ]
}
