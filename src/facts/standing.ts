import type { Country } from './schema/country.ts'

/** How a country stood towards the alliance on a day. */
export type Standing = 'member' | 'invited' | 'outside'

/** The standing of a country on `day` (YYYY-MM-DD): a member from the day it joined, invited from the day it was asked. */
export function standingOn(
  country: Pick<Country, 'member_from' | 'invited'>,
  day: string,
): Standing {
  if (country.member_from !== undefined && country.member_from <= day) return 'member'
  if (country.invited !== undefined && country.invited <= day) return 'invited'
  return 'outside'
}
