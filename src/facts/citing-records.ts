import type { Facts } from './facts.ts'

/** A record that rests on a source. */
export interface Citing {
  kind:
    | 'article'
    | 'claim'
    | 'omission'
    | 'event'
    | 'person'
    | 'term'
    | 'country'
    | 'quote'
    | 'border'
    | 'map note'
    | 'site'
  id: string
}

/**
 * Which records rest on which source. `articles` gives each article's sources, those of its text included: the text
 * is read by the Markdown pipeline, not here.
 */
export function citingRecords(
  facts: Facts,
  articles: ReadonlyMap<string, readonly string[]>,
): Map<string, Citing[]> {
  const citing = new Map<string, Citing[]>()
  const add = (kind: Citing['kind'], id: string, record: unknown) => {
    for (const source of sourcesIn(record)) {
      const list = citing.get(source)
      if (list) list.push({ kind, id })
      else citing.set(source, [{ kind, id }])
    }
  }
  for (const [id, sources] of articles) add('article', id, { sources })
  for (const claim of facts.claims.values()) add('claim', claim.id, claim)
  for (const omission of facts.report.omissions) add('omission', omission.id, omission)
  for (const event of facts.events.values()) add('event', event.id, event)
  for (const person of facts.people.values()) add('person', person.id, person)
  for (const term of facts.terms.values()) add('term', term.id, term)
  for (const country of facts.countries.values()) add('country', country.iso2, country)
  for (const quote of facts.quotes.values()) add('quote', quote.id, quote)
  for (const border of facts.borders.neighbours) add('border', border.iso2, border)
  for (const note of facts.mapNotes.values()) add('map note', note.id, note)
  add('site', 'borders', { ...facts.borders, neighbours: [] })
  add('site', 'site', [
    facts.site,
    facts.report.about,
    facts.report.source,
    facts.rounds,
    [...facts.mapStates.values()],
  ])
  return citing
}

/** All ids under keys that name sources, however deep. */
export function sourcesIn(value: unknown): Set<string> {
  const found = new Set<string>()
  const walk = (node: unknown, key: string) => {
    if (typeof node === 'string' && /^(sources|evidence|source)$/.test(key)) found.add(node)
    else if (Array.isArray(node)) for (const item of node) walk(item, key)
    else if (node !== null && typeof node === 'object') {
      for (const [name, child] of Object.entries(node)) walk(child, name)
    }
  }
  walk(value, '')
  return found
}
