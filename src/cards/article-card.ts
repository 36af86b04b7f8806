import type { Site } from '../facts/schema/site.ts'
import type { Article } from '../facts/schema/article.ts'
import { cardHinge } from './card-hinge.ts'
import type { CardWords } from './card-words.ts'

/** The card of an explainer. */
export function articleCard(slug: string, article: Article, site: Site): CardWords {
  return {
    title: article.title,
    record: `content/articles/${slug}.md`,
    kind: 'Explainer',
    ...cardHinge(site, article.reaches),
  }
}
