import type { APIRoute, GetStaticPaths } from 'astro'
import { toMarkdown } from '../../text/to-markdown.ts'
import { publishedArticles } from '../_articles.ts'
import { allFacts } from '../_facts.ts'
import { articleText } from '../_wholes.ts'

export const getStaticPaths = (async () =>
  (await publishedArticles()).map(({ id }) => ({
    params: { slug: id },
  }))) satisfies GetStaticPaths

/** The Markdown twin of an article. */
export const GET: APIRoute<object, { slug: string }> = async ({ params }) => {
  const { facts } = await allFacts()
  return new Response(toMarkdown(await articleText(params.slug), facts.site))
}
