import type { Facts } from '../facts/facts.ts'
import { type Whole } from '../text/whole.ts'
import { wholeArticle } from '../text/whole-article.ts'
import { wholeClaim } from '../text/whole-claim.ts'
import { orderedArticles } from './_articles.ts'

/** Every published article as one text, in the order of site.yaml. */
export async function articleTexts(facts: Facts): Promise<Whole[]> {
  return (await orderedArticles()).map(({ id, data, rendered }) =>
    wholeArticle(id, { article: data, html: rendered.html, citations: data.citations }, facts),
  )
}

/** Every claim as one text, in the report's order. */
export const claimTexts = (facts: Facts): Whole[] =>
  [...facts.claims.values()].map((claim) => wholeClaim(claim, facts))
