import type { Facts } from '../facts/facts.ts'
import type { Article } from '../facts/schema/article.ts'
import type { PageText } from '../facts/schema/page.ts'
import type { Entry } from './render-texts.ts'
import type { Rendered } from './rendered.ts'

/** All of content/ as `astro dev` shows it: what was whole last, with what is wrong since. */
export interface LiveContent {
  facts: Facts
  problems: string
  explainers: readonly (Entry<Article & Rendered> & { collection: 'explainers' })[]
  pages: readonly (Entry<PageText> & { collection: 'pages' })[]
}

const place = Symbol.for('content in astro dev')
const all = globalThis as Record<symbol, { content?: Promise<LiveContent> } | undefined>

/**
 * In `astro dev` the loader hands content/ to the pages here: Astro's own way, to write all of it to a file and to read
 * that again after each edit, takes seconds for a thousand articles. Loader and pages are loaded each by itself, so it
 * lies where both find it. Empty in a build.
 */
export const live: { content?: Promise<LiveContent> } = (all[place] ??= {})
