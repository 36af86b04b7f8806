import { getCollection } from 'astro:content'
import type { Uses } from '../facts/uses.ts'

/** The articles that readers see, in no order; drafts in `astro dev` only. */
export async function publishedArticles() {
  return getCollection('explainers', ({ data }) => import.meta.env.DEV || !data.draft)
}

/** What each published article links to or deals with, by slug, in the order of site.yaml. */
export async function articleUses(order: readonly string[]): Promise<Map<string, Uses>> {
  const place = ({ id }: { id: string }) => order.indexOf(id)
  const articles = (await publishedArticles()).toSorted((a, b) => place(a) - place(b))
  return new Map(
    articles.map(({ id, data }) => [
      id,
      { ...data.mentions, claims: [...data.claims, ...data.mentions.claims] },
    ]),
  )
}
