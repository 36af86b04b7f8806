import type { Article } from '../facts/schema/article.ts'
import type { Site } from '../facts/schema/site.ts'
import { articleCard } from './article-card.ts'
import type { CardWords } from './card-words.ts'

/** The card of one section of an explainer: the section's heading, and which explainer it is from. */
export function sectionCard(
  slug: string,
  article: Article,
  heading: string,
  site: Site,
): CardWords {
  const whole = articleCard(slug, article, site)
  return { ...whole, title: heading, kind: 'From an explainer', notes: [article.title] }
}
