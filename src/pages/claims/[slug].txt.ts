import type { APIRoute, GetStaticPaths } from 'astro'
import { toPlainText } from '../../text/to-plain-text.ts'
import { allFacts } from '../_facts.ts'
import { claimText } from '../_wholes.ts'

export const getStaticPaths = (async () => {
  const { facts } = await allFacts()
  return [...facts.claims.values()].map(({ id, slug }) => ({ params: { slug }, props: { id } }))
}) satisfies GetStaticPaths

/** The plain-text twin of a claim. */
export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const { facts } = await allFacts()
  return new Response(toPlainText(await claimText(props.id), facts.site))
}
