/** What Astro keeps of an article besides its HTML and front matter. */
export interface Rendered {
  /** The article's sources in the order of their numbers, each with the places cited. */
  citations: { source: string; places: string[] }[]
  mentions: Record<'claims' | 'terms' | 'people' | 'events' | 'countries' | 'articles', string[]>
  words: number
  /** The first eight hex digits of the SHA-256 of the article's file. */
  version: string
}
