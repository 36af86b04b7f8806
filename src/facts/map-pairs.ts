/**
 * The pairs of map states that have a page: each day with the next, and the report's day with the last. `days` are the
 * fixed days in order.
 */
export function mapPairs(
  days: readonly string[],
  reportDay: string,
): [before: string, after: string][] {
  const neighbours = days.slice(1).map((day, i): [string, string] => [days[i] ?? day, day])
  const last = days.at(-1) ?? reportDay
  const told = neighbours.some(([before, after]) => before === reportDay && after === last)
  return told || last === reportDay ? neighbours : [...neighbours, [reportDay, last]]
}
