import { dayInWords } from './day.ts'
import type { Country } from './schema/country.ts'
import type { Site } from './schema/site.ts'
import { standingOn } from './standing.ts'

/** How a country stood towards the alliance on the report's day, and on the last day that sources on membership reach. */
export function countryHinge(country: Country, site: Site): { then: string; now: string } {
  return { then: told(country, site.report_day), now: told(country, site.reaches.membership) }
}

function told(country: Country, day: string): string {
  const standing = standingOn(country, day)
  if (standing === 'member') return `A member since ${dayInWords(country.member_from ?? '')}`
  return standing === 'invited' ? 'Invited, not yet a member' : 'Not a member'
}
