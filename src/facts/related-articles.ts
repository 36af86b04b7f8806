import type { Article } from './schema/article.ts'

/** The slugs of at most three other articles that deal with the same claims, most shared claims first; not `next`. */
export function relatedArticles(slug: string, articles: ReadonlyMap<string, Article>): string[] {
  const article = articles.get(slug)
  if (!article) return []
  const claims = new Set(article.claims)
  return [...articles]
    .filter(([other, { draft }]) => other !== slug && other !== article.next && !draft)
    .map(([other, { claims: theirs }]) => ({
      other,
      shared: theirs.filter((id) => claims.has(id)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ other }) => other)
}
