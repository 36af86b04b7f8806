import { articleAddress, claimAddress } from './addresses.ts'
import type { Facts } from './facts.ts'
import type { Article } from './schema/article.ts'

/** One entry of a record's history, with the record it belongs to. */
export interface Change {
  href: string
  title: string
  entry: Article['history'][number]
}

/** All that has happened to articles and claims, newest first; drafts are left out. */
export function changes(facts: Facts): Change[] {
  const articles = [...facts.articles]
    .filter(([, { draft }]) => !draft)
    .map(([slug, { title, history }]) => ({ href: articleAddress(slug), title, history }))
  const claims = [...facts.claims.values()].map((claim) => ({
    href: claimAddress(claim),
    title: claim.headline,
    history: claim.history,
  }))
  return [...articles, ...claims]
    .flatMap(({ history, ...record }) => history.map((entry) => ({ ...record, entry })))
    .toSorted((a, b) => b.entry.day.localeCompare(a.entry.day))
}
