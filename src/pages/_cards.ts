import { allCards } from '../cards/all-cards.ts'
import { cardAddress } from '../cards/card-address.ts'
import { cardAlternative } from '../cards/card-alternative.ts'
import { cardHash } from '../cards/card-hash.ts'
import { cardOwner } from '../cards/card-owner.ts'
import { type CardWords } from '../cards/card-words.ts'
import { drawCard } from '../cards/draw-card.ts'
import type { Facts } from '../facts/facts.ts'
import { publishedArticles } from './_articles.ts'
import { allFacts } from './_facts.ts'
import { once } from './_once.ts'

/** What the head of a page says of its card. */
export interface Card {
  /** On its own host, with base path and hash. */
  address: string
  alternative: string
}

interface Cards {
  facts: Facts
  words: ReadonlyMap<string, CardWords>
}
const drawn = new Map<string, string>()

/** What every card says, by its page's path without the base path. */
export const cards = once(gather)

/** A card as SVG. */
export async function cardDrawing(path: string): Promise<string> {
  const { facts, words } = await cards()
  const before = import.meta.env.DEV ? undefined : drawn.get(path)
  const said = words.get(path)
  if (!said) throw new Error(`No share card is known for ${path}; see src/cards/all-cards.ts.`)
  const svg = before ?? drawCard(said, facts)
  drawn.set(path, svg)
  return svg
}

/** The card of the page at `pathname`, which is `Astro.url.pathname`: its own, its owner's, or the site's. */
export async function cardFor(pathname: string): Promise<Card> {
  const { facts, words } = await cards()
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const owner = cardOwner(pathname.slice(base.length), facts)
  const path = words.has(owner) ? owner : '/'
  const svg = await cardDrawing(path)
  const said = words.get(path)
  return {
    address: cardAddress(path, cardHash(svg)),
    alternative: said ? cardAlternative(said) : facts.site.name,
  }
}

async function gather(): Promise<Cards> {
  const { facts } = await allFacts()
  const articles = await publishedArticles()
  const shown = new Set(articles.map(({ id }) => id))
  const sections = articles.flatMap(({ id, data, rendered }) => {
    const { headings } = rendered.metadata
    return data.sections.map((section) => ({
      article: id,
      section,
      heading: headings.find(({ slug }) => slug === section)?.text.trim() ?? section,
    }))
  })
  const published = new Map([...facts.articles].filter(([slug]) => shown.has(slug)))
  return { facts, words: allCards({ ...facts, articles: published }, sections) }
}
