import { articleAddress } from './addresses.ts'
import type { RecordLink } from './record-link.ts'
import type { Article } from './schema/article.ts'

/** Links to articles by their titles; a slug without an article gives none. */
export function articleLinks(
  slugs: readonly string[],
  articles: ReadonlyMap<string, Pick<Article, 'title'>>,
): RecordLink[] {
  return slugs.flatMap((slug) => {
    const article = articles.get(slug)
    return article ? [{ href: articleAddress(slug), text: article.title }] : []
  })
}
