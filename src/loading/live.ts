import type { Loader } from 'astro/loaders'
import type { Facts } from '../facts/facts.ts'
import type { Article } from '../facts/schema/article.ts'
import type { PageText } from '../facts/schema/page.ts'
import type { Pack } from '../keeping/pack.ts'
import type { Entry } from './render-texts.ts'
import type { Rendered } from './rendered.ts'

/** All of content/ as the pages show it; in `astro dev` what was whole last, with what is wrong since. */
export interface LiveContent {
  facts: Facts
  problems: string
  explainers: readonly Entry<Article & Rendered>[]
  pages: readonly Entry<PageText>[]
}

interface Live {
  /** How content/ is loaded: astro.config.mjs, which Node runs, hands it to src/content.config.ts, which Vite runs. */
  loader?: Loader
  content?: Promise<LiveContent>
  /** What the build before kept, in a build that keeps anything. */
  pack?: Pack
}

const place = Symbol.for('content of the site')
const all = globalThis as Record<symbol, Live | undefined>

/**
 * The loader hands content/ to the pages here. Astro's own way is to write all of it to a file and to make a module of
 * that: in `astro dev` seconds after each edit of a thousand articles, in a build two gigabytes for five thousand.
 * Loader and pages are loaded each by itself, so it lies where both find it.
 */
export const live: Live = (all[place] ??= {})
