import { articleAddress } from '../facts/addresses.ts'
import type { Article } from '../facts/schema/article.ts'
import type { Site } from '../facts/schema/site.ts'
import type { Citation } from './citation.ts'

/** How an explainer is cited. `version` is the first eight hex digits of its content hash. */
export function articleCitation(
  slug: string,
  article: Article,
  version: string,
  site: Site,
): Citation {
  const first = article.history[0]?.day ?? site.report_day
  return {
    key: slug,
    title: article.title,
    site: site.name,
    publisher: site.publisher,
    first,
    last: article.history.at(-1)?.day ?? first,
    url: new URL(articleAddress(slug), site.address).href,
    version: `version ${article.history.length} (${version})`,
    reaches: article.reaches ?? site.reaches.default,
    language: site.language,
  }
}
