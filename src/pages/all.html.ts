import type { APIRoute } from 'astro'
import { to } from '../facts/addresses.ts'
import { wholeStyle } from '../layouts/whole-style.ts'
import { wholeWithin } from '../whole/whole-within.ts'
import { publishedArticles } from './_articles.ts'
import { allFacts } from './_facts.ts'

/** The whole explainer in one file that opens from a disk, or as much of a large one as such a file can hold. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { facts } = await allFacts()
  const published = new Map((await publishedArticles()).map((entry) => [entry.id, entry]))
  const articles = facts.site.order.flatMap((slug) => {
    const entry = published.get(slug)
    if (!entry) return []
    const { data, rendered } = entry
    const cited = data.citations.map(({ source }) => source)
    const uses = { ...data.mentions, claims: [...data.claims, ...data.mentions.claims] }
    return [{ slug, article: data, html: rendered.html, cited, uses }]
  })
  const html = wholeWithin(facts, articles, wholeStyle, new URL(to('/'), origin).href)
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
