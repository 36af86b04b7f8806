import type { APIRoute, GetStaticPaths } from 'astro'
import { toMarkdown } from '../../text/to-markdown.ts'
import type { Whole } from '../../text/whole.ts'
import { allFacts } from '../_facts.ts'
import { articleTexts } from '../_wholes.ts'

export const getStaticPaths = (async () => {
  const texts = await articleTexts((await allFacts()).facts)
  return texts.map((whole) => ({ params: { slug: whole.slug }, props: { whole } }))
}) satisfies GetStaticPaths

/** The Markdown twin of an article. */
export const GET: APIRoute<{ whole: Whole }> = async ({ props }) => {
  const { facts } = await allFacts()
  return new Response(toMarkdown(props.whole, facts.site))
}
