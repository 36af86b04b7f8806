import type { APIRoute, GetStaticPaths } from 'astro'
import { toMarkdown } from '../../text/to-markdown.ts'
import { allFacts } from '../_facts.ts'
import { claimText } from '../_wholes.ts'

export const getStaticPaths = (async () => {
  const { facts } = await allFacts()
  return [...facts.claims.values()].map(({ id, slug }) => ({ params: { slug }, props: { id } }))
}) satisfies GetStaticPaths

/** The Markdown twin of a claim. */
export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const { facts } = await allFacts()
  return new Response(toMarkdown(await claimText(props.id), facts.site))
}
