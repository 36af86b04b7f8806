import type { Facts } from './facts.ts'

/** The pairs of days that the map sets side by side: each with the next, and the report's with the last. */
export function mapPairs({
  mapStates,
  site,
}: Pick<Facts, 'mapStates' | 'site'>): [string, string][] {
  const days = [...mapStates.keys()]
  const pairs = days.slice(1).map((day, i): [string, string] => [days[i] ?? day, day])
  return [...pairs, [site.report_day, days.at(-1) ?? site.report_day]]
}
