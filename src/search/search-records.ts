import {
  articleAddress,
  claimAddress,
  eventAddress,
  personAddress,
  termAddress,
} from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import { eventTitle } from '../facts/event-title.ts'
import type { Facts } from '../facts/facts.ts'
import { capitalised } from '../facts/words.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * All that a search can find, in the order in which the search page lists it: explainers, claims, people, terms,
 * events. `bodies` holds the plain words of the published articles by slug; an article without one is left out.
 */
export function searchRecords(
  facts: Facts,
  bodies: ReadonlyMap<string, string>,
): readonly SearchRecord[] {
  const { site, articles, claims, people, terms, events } = facts
  const reach = (day = site.reaches.default) => `Sources reach ${dayInWords(day)}`
  const explainers = site.order.flatMap((slug) => {
    const article = articles.get(slug)
    const body = bodies.get(slug)
    if (!article || body === undefined) return []
    const { title, summary, standfirst, key_points: points } = article
    return {
      kind: 'Explainer' as const,
      href: articleAddress(slug),
      title,
      text: summary,
      more: wordsOnce([standfirst.text, ...points.map(({ text }) => text), body]),
      when: reach(article.reaches),
    }
  })
  return [
    ...explainers,
    ...[...claims.values()].map((claim) => ({
      kind: 'Claim' as const,
      href: claimAddress(claim),
      title: claim.headline,
      text: claim.summary,
      more: wordsOnce([claim.id, claim.claim, claim.made_by, claim.wording ?? '', claim.reasoning]),
      verdict: claim.verdict,
      when: reach(claim.reaches),
    })),
    ...byName([...people.values()], ({ name }) => name.split(' ').at(-1) ?? '').map((person) => ({
      kind: 'Person' as const,
      href: personAddress(person.id),
      title: person.name,
      text: capitalised(person.role.text),
      more: wordsOnce([
        person.own_script?.name ?? '',
        person.short.text,
        ...person.facts.map(({ text }) => text),
      ]),
      when: reach(person.reaches),
    })),
    ...byName([...terms.values()], ({ term }) => term).map((term) => ({
      kind: 'Term' as const,
      href: termAddress(term.id),
      title: term.term,
      text: term.text,
      more: wordsOnce(term.also),
      when: reach(term.reaches),
    })),
    ...[...events.values()].map((event) => ({
      kind: 'Event' as const,
      href: eventAddress(event),
      title: eventTitle(event),
      text: event.text,
      more: wordsOnce([event.note ?? '']),
      when: dayInWords(event.date),
    })),
  ]
}

/** Each word once, in order: what a word that comes again would add to the ranking is not worth its bytes. */
function wordsOnce(texts: readonly string[]): string {
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words)].toSorted().join(' ')
}

const byName = <Item>(items: readonly Item[], name: (item: Item) => string) =>
  items.toSorted((a, b) => name(a).localeCompare(name(b), 'en'))
