import type { Country } from './schema/country.ts'

/** Countries by the day on which they joined, then by name; those that have not joined come last. */
export const byAccession = (countries: Iterable<Country>): Country[] =>
  [...countries].toSorted(
    (a, b) =>
      (a.member_from ?? '9999').localeCompare(b.member_from ?? '9999') ||
      a.name.localeCompare(b.name, 'en'),
  )
