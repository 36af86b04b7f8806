import type { Article } from './schema/article.ts'

/** A claim in common says more of two articles than a word that both explain. */
const weightOfClaim = 3

/**
 * The slugs of at most three other articles that deal with the same claims and explain the same terms, most in common
 * first; not `next`. `terms` holds the ids of the terms that each article links to.
 */
export function relatedArticles(
  slug: string,
  articles: ReadonlyMap<string, Article>,
  terms: ReadonlyMap<string, readonly string[]>,
): string[] {
  const article = articles.get(slug)
  if (!article) return []
  const claims = new Set(article.claims)
  const words = new Set(terms.get(slug))
  const shared = (other: string, theirs: readonly string[]) =>
    weightOfClaim * theirs.filter((id) => claims.has(id)).length +
    (terms.get(other) ?? []).filter((id) => words.has(id)).length
  return [...articles]
    .filter(([other, { draft }]) => other !== slug && other !== article.next && !draft)
    .map(([other, { claims: theirs }]) => ({ other, common: shared(other, theirs) }))
    .filter(({ common }) => common > 0)
    .toSorted((a, b) => b.common - a.common)
    .slice(0, 3)
    .map(({ other }) => other)
}
