import type { Facts } from '../facts/facts.ts'
import { type Whole } from '../text/whole.ts'
import { wholeArticle } from '../text/whole-article.ts'
import { wholeClaim } from '../text/whole-claim.ts'
import { orderedArticles, publishedArticle } from './_articles.ts'
import { allFacts } from './_facts.ts'

/** Every published article as one text, in the order of site.yaml. */
export async function articleTexts(facts: Facts): Promise<Whole[]> {
  return (await orderedArticles()).map(({ id, data, rendered }) =>
    wholeArticle(id, { article: data, html: rendered.html, citations: data.citations }, facts),
  )
}

/** Every claim as one text, in the report's order. */
export const claimTexts = (facts: Facts): Whole[] =>
  [...facts.claims.values()].map((claim) => wholeClaim(claim, facts))

/** A published article as one text, by its slug. */
export async function articleText(slug: string): Promise<Whole> {
  const { facts } = await allFacts()
  const { id, data, rendered } = await publishedArticle(slug)
  return wholeArticle(id, { article: data, html: rendered.html, citations: data.citations }, facts)
}

/** A claim as one text, by the claim's id. */
export async function claimText(id: string): Promise<Whole> {
  const { facts } = await allFacts()
  const claim = facts.claims.get(id)
  if (!claim) throw new Error(`${id} is no claim.`)
  return wholeClaim(claim, facts)
}
