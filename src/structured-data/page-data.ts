import type { NewsArticle, WebPage, WithContext } from 'schema-dts'
import type { Site } from '../facts/schema/site.ts'
import { siteAuthor } from './site-author.ts'

/** What the head of a page says of it; addresses are absolute. */
export interface PageFacts {
  url: string
  title: string
  description: string
  /** The share card. */
  image: string
  /** First and last day of the record's history. */
  published?: { first: string; last: string } | undefined
  /** An explainer or a section of one; it has a history. */
  isArticle?: boolean | undefined
  /** The address of the whole of which the page is a part. */
  partOf?: string | undefined
}

/**
 * The page itself, which stands first and alone among its scripts: link previews take the first one that they know.
 * It speaks of the report's day; its own days are those of its history.
 */
export function pageData(
  page: PageFacts,
  site: Pick<Site, 'name' | 'address' | 'language' | 'report_day' | 'publisher'>,
): WithContext<NewsArticle | WebPage> {
  const { url, title, description, image, published, isArticle, partOf } = page
  return {
    '@context': 'https://schema.org',
    '@type': isArticle ? 'NewsArticle' : 'WebPage',
    headline: title,
    description,
    url,
    image,
    inLanguage: site.language,
    temporalCoverage: site.report_day,
    ...(published && { datePublished: published.first, dateModified: published.last }),
    author: siteAuthor(site, site.address),
    ...(site.publisher && { publisher: { '@type': 'Organization', name: site.publisher } }),
    ...(partOf && { isPartOf: { '@type': 'NewsArticle', '@id': partOf } }),
  }
}
