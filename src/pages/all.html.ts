import type { APIRoute } from 'astro'
import { to } from '../facts/addresses.ts'
import { wholeStyle } from '../layouts/whole-style.ts'
import { wholeSite } from '../whole/whole-site.ts'
import { publishedArticles } from './_articles.ts'
import { allFacts } from './_facts.ts'

/** The most explainers in one file: a browser on an old phone opens some ten megabytes. */
const most = 200

/** The whole explainer in one file that opens from a disk. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { facts } = await allFacts()
  const published = new Map((await publishedArticles()).map((entry) => [entry.id, entry]))
  const articles = facts.site.order.flatMap((slug) => {
    const entry = published.get(slug)
    if (!entry) return []
    const { data, rendered } = entry
    const cited = data.citations.map(({ source }) => source)
    return [{ slug, article: data, html: rendered.html, cited }]
  })
  const left = Math.max(0, articles.length - most)
  const html = wholeSite(
    facts,
    articles.slice(0, most),
    left,
    wholeStyle,
    new URL(to('/'), origin).href,
  )
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
