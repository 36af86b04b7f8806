import type { Facts } from '../facts/facts.ts'
import type { Hatch } from '../facts/schema/map.ts'

/** The areas that are hatched on `day`, each from the day that its record gives. */
export function hatchedOn({ hatches }: Pick<Facts, 'hatches'>, day: string): Set<Hatch['id']> {
  return new Set(hatches.filter(({ from }) => from <= day).map(({ id }) => id))
}
