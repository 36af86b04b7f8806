import type { APIRoute, GetStaticPaths } from 'astro'
import { searchIndex } from '../_search.ts'

export const getStaticPaths = (async () =>
  [...(await searchIndex()).parts].map(([part, content]) => ({
    params: { part },
    props: { content },
  }))) satisfies GetStaticPaths

/** A part of the index of a site that is too large for one file: see src/search/split-index.ts. */
export const GET: APIRoute<{ content: unknown }> = ({ props }) =>
  new Response(JSON.stringify(props.content), { headers: { 'Content-Type': 'application/json' } })
