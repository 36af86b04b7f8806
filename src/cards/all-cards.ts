import type { Facts } from '../facts/facts.ts'
import { mapPairs } from '../facts/map-pairs.ts'
import { articleCard } from './article-card.ts'
import type { CardWords } from './card-words.ts'
import { claimCard } from './claim-card.ts'
import { countryCard } from './country-card.ts'
import { eventCard } from './event-card.ts'
import { indexCards } from './index-cards.ts'
import { mapPairCard } from './map-pair-card.ts'
import { mapStateCard } from './map-state-card.ts'
import { omissionCard } from './omission-card.ts'
import { personCard } from './person-card.ts'
import { sectionCard } from './section-card.ts'
import { termCard } from './term-card.ts'

/** One section of a published article. */
export interface SectionHeading {
  article: string
  section: string
  heading: string
}

/**
 * Every card of the site by the path of its page, without the base path. `sections` are those of the articles that
 * readers see; an article without one has no card of its own only where it is a draft.
 */
export function allCards(
  facts: Facts,
  sections: readonly SectionHeading[],
): Map<string, CardWords> {
  const { site } = facts
  const cards = new Map(indexCards(facts))
  for (const [slug, article] of facts.articles) {
    cards.set(`/explain/${slug}/`, articleCard(slug, article, site))
  }
  for (const { article: slug, section, heading } of sections) {
    const article = facts.articles.get(slug)
    if (article) {
      cards.set(`/explain/${slug}/${section}/`, sectionCard(slug, article, heading, site))
    }
  }
  for (const claim of facts.claims.values()) {
    cards.set(`/claims/${claim.slug}/`, claimCard(claim, facts))
  }
  for (const omission of facts.report.omissions) {
    cards.set(`/report/omitted/${omission.slug}/`, omissionCard(omission, site))
  }
  for (const event of facts.events.values()) {
    cards.set(`/timeline/${event.id}/`, eventCard(event, site))
  }
  for (const person of facts.people.values()) {
    cards.set(`/people/${person.id}/`, personCard(person, site))
  }
  for (const term of facts.terms.values()) cards.set(`/terms/${term.id}/`, termCard(term, site))
  for (const country of facts.countries.values()) {
    cards.set(`/countries/${country.iso2.toLowerCase()}/`, countryCard(country, site))
  }
  for (const state of facts.mapStates.values()) {
    cards.set(`/map/${state.date}/`, mapStateCard(state, facts))
  }
  for (const pair of mapPairs([...facts.mapStates.keys()], site.report_day)) {
    cards.set(`/map/${pair.join('/vs/')}/`, mapPairCard(pair, facts))
  }
  return cards
}
