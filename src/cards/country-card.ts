import { dayInWords } from '../facts/day.ts'
import type { Country } from '../facts/schema/country.ts'
import type { Site } from '../facts/schema/site.ts'
import { standingOn } from '../facts/standing.ts'
import { cardHinge } from './card-hinge.ts'
import type { CardWords } from './card-words.ts'

/** The card of a country: how it stood towards the alliance on either side of the hinge. */
export function countryCard(country: Country, site: Site): CardWords {
  const { then, now } = cardHinge(site, site.reaches.membership)
  return {
    title: country.name,
    record: `content/countries.yaml, ${country.iso2}`,
    kind: 'Countries',
    then: { ...then, fact: standing(country, then.day) },
    now: { ...now, fact: standing(country, now.day) },
  }
}

/** Shorter than the page's own hinge: half a card is narrow. */
function standing(country: Country, day: string): string {
  const stood = standingOn(country, day)
  if (stood === 'member') return `Member since ${dayInWords(country.member_from ?? '', 'short')}`
  return stood === 'invited' ? 'Invited' : 'Not a member'
}
