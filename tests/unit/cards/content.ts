import { allCards } from '../../../src/cards/all-cards.ts'
import { readContent } from '../../../src/check/read-content.ts'

const { content } = await readContent('content')

/** All that content/ says. */
export const { facts } = content

/** The headings of the articles' sections, as near as a test without the pipeline comes to them. */
const sections = content.articles.flatMap(({ slug, body }) => {
  const headings = [...body.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading)
  const ids = facts.articles.get(slug)?.sections ?? []
  return ids.map((section, i) => ({ article: slug, section, heading: headings[i] ?? '' }))
})

/** Every card of the site. */
export const cards = allCards(facts, sections)
