// The verdict on a claim as a citation, one file for each form.
import type { APIRoute, GetStaticPaths } from 'astro'
import { citationFiles } from '../../citing/citation-files.ts'
import { claimCitation } from '../../citing/claim-citation.ts'
import { allFacts } from '../_facts.ts'

export const getStaticPaths = (async () => {
  const { facts } = await allFacts()
  return [...facts.claims.values()].flatMap((claim) =>
    citationFiles.map(({ ending, type, write }) => ({
      params: { slug: claim.slug, ending },
      props: { type, text: write(claimCitation(claim, facts)) },
    })),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<{ type: string; text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': `${props.type};charset=utf-8` } })
