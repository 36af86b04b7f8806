import { relatedArticles } from '../facts/related-articles.ts'
import { usedIn } from '../facts/used-in.ts'
import type { Uses } from '../facts/uses.ts'
import { allFacts } from './_facts.ts'
import { once } from './_once.ts'
import { question } from './_question.ts'

/** The articles that readers see, in no order; drafts in `astro dev` only. */
export const publishedArticles = once(async () =>
  (await allFacts()).explainers.filter(({ data }) => import.meta.env.DEV || !data.draft),
)

/** The same in the order of site.yaml. */
export const orderedArticles = once(async () => {
  const { facts } = await allFacts()
  const places = new Map(facts.site.order.map((slug, i) => [slug, i]))
  const place = ({ id }: { id: string }) => places.get(id) ?? -1
  return (await publishedArticles()).toSorted((a, b) => place(a) - place(b))
})

/** What each published article links to or deals with, by slug, in the order of site.yaml. */
const articleUses = once(
  async (): Promise<Map<string, Uses>> =>
    new Map(
      (await orderedArticles()).map(({ id, data }) => [
        id,
        { ...data.mentions, claims: [...data.claims, ...data.mentions.claims] },
      ]),
    ),
)

const allUsing = once(async () => usedIn(await articleUses()))

/** The slugs of the published articles that use a record, by its kind and id. */
export const articlesUsing = question('using', async (kind = '', id = '') =>
  (await allUsing())(kind as keyof Uses, id),
)

const allRelated = once(async () => {
  const { facts } = await allFacts()
  const terms = [...(await articleUses())].map(([slug, used]) => [slug, used.terms] as const)
  return relatedArticles(facts.articles, new Map(terms))
})

/** The slugs of the articles that are related to one, by its slug. */
export const articlesRelated = question('related', async (slug = '') => (await allRelated())(slug))

const bySlug = once(async () => new Map((await publishedArticles()).map((one) => [one.id, one])))

/** A published article by its slug. */
export const publishedArticle = question('article', async (slug = '') => {
  const article = (await bySlug()).get(slug)
  if (!article) throw new Error(`${slug} is no published article.`)
  return article
})
