import { sourcesIn } from '../facts/citing-records.ts'
import type { Facts } from '../facts/facts.ts'
import type { WholeArticle } from './whole-article.ts'

/** The facts with those claims, events, people, terms and sources alone that some explainers name, or that these rest on. */
export function factsNamed(facts: Facts, articles: readonly WholeArticle[]): Facts {
  const named = <Kind extends 'claims' | 'events' | 'people' | 'terms'>(kind: Kind) => {
    const ids = new Set(articles.flatMap(({ uses }) => uses[kind]))
    const records = facts[kind] as ReadonlyMap<string, unknown>
    return new Map([...records].filter(([id]) => ids.has(id))) as unknown as Facts[Kind]
  }
  const records = {
    claims: named('claims'),
    events: named('events'),
    people: named('people'),
    terms: named('terms'),
  }
  const cited = new Set([
    ...articles.flatMap(({ cited }) => cited),
    ...Object.values(records).flatMap((kind) => [...sourcesIn([...kind.values()])]),
  ])
  const sources = new Map([...facts.sources].filter(([id]) => cited.has(id)))
  return { ...facts, ...records, sources }
}
