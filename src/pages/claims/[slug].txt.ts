import type { APIRoute, GetStaticPaths } from 'astro'
import { toPlainText } from '../../text/to-plain-text.ts'
import type { Whole } from '../../text/whole.ts'
import { allFacts } from '../_facts.ts'
import { claimTexts } from '../_wholes.ts'

export const getStaticPaths = (async () => {
  const texts = claimTexts((await allFacts()).facts)
  return texts.map((whole) => ({ params: { slug: whole.slug }, props: { whole } }))
}) satisfies GetStaticPaths

/** The plain-text twin of a claim. */
export const GET: APIRoute<{ whole: Whole }> = async ({ props }) => {
  const { facts } = await allFacts()
  return new Response(toPlainText(props.whole, facts.site))
}
