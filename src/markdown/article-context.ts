import type { Element } from 'hast'
import type { VFile } from 'vfile'
import type { Facts } from '../facts/facts.ts'
import type { Article } from '../facts/schema/article.ts'
import { Citations } from './citations.ts'

/** A picture drawn at build time. The pipeline takes it as a value and knows nothing of maps. */
interface Picture {
  drawing: Element
  legend?: Element
  /** Where the reader finds more: a link that ends the caption. */
  more?: { href: string; text: string }
}

/** The drawing that an article names as `map:border`; undefined where there is no such picture. */
export type Pictures = (name: string, alternative: string) => Picture | undefined

/** The records that an article links to, by kind, in the order of first use. */
interface Mentions {
  claims: Set<string>
  terms: Set<string>
  people: Set<string>
  events: Set<string>
  countries: Set<string>
  articles: Set<string>
}

/** What the plugins know of the article they are working on, and what they find out. */
export interface ArticleContext {
  /** The ids that the front matter lists for the sections; left out where headings name themselves. */
  sections?: readonly string[]
  /** Whether the frame "Since then" may have a ribbon; left out, it may. */
  ribbon?: boolean | undefined
  facts: Facts
  pictures: Pictures
  citations: Citations
  mentions: Mentions
}

/** A fresh context for an article; front-matter sources are numbered first, in the order of the page. */
export function articleContext(article: Article, facts: Facts, pictures: Pictures): ArticleContext {
  const { standfirst, reported, reached, key_points: points, sections, ribbon } = article
  const first = [standfirst, reported, reached, ...points].flatMap((part) => part.sources)
  return { ...pageContext(facts, pictures, first), sections, ribbon }
}

/** A fresh context for a page that has no sources of its own but those that its text cites. */
export function pageContext(
  facts: Facts,
  pictures: Pictures,
  first: readonly string[] = [],
): ArticleContext {
  return {
    facts,
    pictures,
    citations: new Citations(first),
    mentions: {
      claims: new Set(),
      terms: new Set(),
      people: new Set(),
      events: new Set(),
      countries: new Set(),
      articles: new Set(),
    },
  }
}

/** The context that the loader hands over with the file, through the one door that Astro's processor leaves open. */
export function contextOf(file: VFile): ArticleContext {
  const context = file.data.astro?.frontmatter?.['context'] as ArticleContext | undefined
  if (!context)
    throw new Error(
      `${file.path} is rendered without its facts; articles go through src/content.config.ts.`,
    )
  return context
}
