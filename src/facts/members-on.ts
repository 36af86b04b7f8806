import type { Country } from './schema/country.ts'
import { standingOn } from './standing.ts'

/** The members of the alliance on `day`, in the order in which they joined, then by name. */
export function membersOn(countries: Iterable<Country>, day: string): Country[] {
  return [...countries]
    .filter((country) => standingOn(country, day) === 'member')
    .toSorted(
      (a, b) =>
        (a.member_from ?? '').localeCompare(b.member_from ?? '') ||
        a.name.localeCompare(b.name, 'en'),
    )
}
