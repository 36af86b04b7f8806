import type { Article } from './schema/article.ts'

/** A claim in common says more of two articles than a word that both explain. */
const weightOfClaim = 3

/**
 * The slugs of at most three other articles that deal with the same claims and explain the same terms as one, most in
 * common first; not its `next`. `terms` holds the ids of the terms that each article links to. Who shares what is
 * written down once for all articles: to compare each with each takes a minute for five thousand.
 */
export function relatedArticles(
  articles: ReadonlyMap<string, Article>,
  terms: ReadonlyMap<string, readonly string[]>,
): (slug: string) => string[] {
  const others = [...articles].filter(([, { draft }]) => !draft)
  const place = new Map(others.map(([slug], i) => [slug, i]))
  const byClaim = sharers(others.map(([slug, { claims }]) => [slug, claims]))
  const byTerm = sharers(others.map(([slug]) => [slug, terms.get(slug) ?? []]))
  return (slug) => {
    const article = articles.get(slug)
    if (!article) return []
    const common = new Map<string, number>()
    const count = (slugs: readonly string[] = [], weight: number) => {
      for (const other of slugs) common.set(other, (common.get(other) ?? 0) + weight)
    }
    for (const id of new Set(article.claims)) count(byClaim.get(id), weightOfClaim)
    for (const id of new Set(terms.get(slug))) count(byTerm.get(id), 1)
    return [...common]
      .filter(([other]) => other !== slug && other !== article.next)
      .toSorted(([a, most], [b, more]) => more - most || (place.get(a) ?? 0) - (place.get(b) ?? 0))
      .slice(0, 3)
      .map(([other]) => other)
  }
}

/** The slugs that have an id, by the id. */
function sharers(list: readonly (readonly [string, readonly string[]])[]): Map<string, string[]> {
  const slugs = new Map<string, string[]>()
  for (const [slug, ids] of list) {
    for (const id of ids) {
      const before = slugs.get(id)
      if (before) before.push(slug)
      else slugs.set(id, [slug])
    }
  }
  return slugs
}
