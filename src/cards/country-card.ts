import { countryHinge } from '../facts/country-hinge.ts'
import type { Country } from '../facts/schema/country.ts'
import type { Site } from '../facts/schema/site.ts'
import { cardHinge } from './card-hinge.ts'
import type { CardWords } from './card-words.ts'

/** The card of a country: how it stood towards the alliance on either side of the hinge. */
export function countryCard(country: Country, site: Site): CardWords {
  const { then, now } = cardHinge(site, site.reaches.membership)
  const told = countryHinge(country, site)
  return {
    title: country.name,
    record: `content/countries.yaml, ${country.iso2}`,
    kind: 'Countries',
    then: { ...then, fact: told.then },
    now: { ...now, fact: told.now },
  }
}
