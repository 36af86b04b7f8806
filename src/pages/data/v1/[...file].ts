import type { APIRoute, GetStaticPaths } from 'astro'
import { allFacts } from '../../_facts.ts'
import { openData } from '../../_data.ts'

export const getStaticPaths = (async () => {
  const sets = await openData((await allFacts()).facts)
  return sets.flatMap(({ files }) =>
    files.map(({ file, text }) => ({ params: { file }, props: { text } })),
  )
}) satisfies GetStaticPaths

/** Every file of open data. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text)
