import type { Claim } from './schema/claim.ts'

/** Claims by their place in the report, in its order: `8-9` stands after `7` and before `10`. */
export function claimsByLine<Lined extends Pick<Claim, 'line'>>(
  claims: Iterable<Lined>,
): Map<string, Lined[]> {
  const first = ({ line }: Lined) => Number.parseInt(line, 10)
  const ordered = [...claims].toSorted((a, b) => first(a) - first(b))
  return Map.groupBy(ordered, ({ line }) => line)
}
