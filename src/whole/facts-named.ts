import { sourcesIn } from '../facts/citing-records.ts'
import type { Facts } from '../facts/facts.ts'
import type { WholeArticle } from './whole-article.ts'

/** The facts with those claims, events, people, terms and sources alone that some explainers name, or that these rest on. */
export function factsNamed(facts: Facts, articles: readonly WholeArticle[]): Facts {
  const named = (kind: 'claims' | 'events' | 'people' | 'terms') => {
    const ids = new Set(articles.flatMap(({ uses }) => uses[kind]))
    return new Map([...facts[kind]].filter(([id]) => ids.has(id)))
  }
  const records = {
    claims: named('claims') as Facts['claims'],
    events: named('events') as Facts['events'],
    people: named('people') as Facts['people'],
    terms: named('terms') as Facts['terms'],
  }
  const cited = new Set([
    ...articles.flatMap(({ cited }) => cited),
    ...Object.values(records).flatMap((kind) => [...sourcesIn([...kind.values()])]),
  ])
  const sources = new Map([...facts.sources].filter(([id]) => cited.has(id)))
  return { ...facts, ...records, sources }
}
