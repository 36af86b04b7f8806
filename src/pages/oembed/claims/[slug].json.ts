import type { APIRoute, GetStaticPaths } from 'astro'
import { claimAddress } from '../../../facts/addresses.ts'
import { embedFrame } from '../../../facts/embed-frame.ts'
import { oembed } from '../../../facts/oembed.ts'
import type { Claim } from '../../../facts/schema/claim.ts'
import { cardFor } from '../../_cards.ts'
import { allFacts } from '../../_facts.ts'

export const getStaticPaths = (async () => {
  const { facts } = await allFacts()
  return [...facts.claims.values()].map((claim) => ({
    params: { slug: claim.slug },
    props: { claim },
  }))
}) satisfies GetStaticPaths

/** A claim by oEmbed. */
export const GET: APIRoute<{ claim: Claim }> = async ({ props: { claim } }) => {
  const { site } = (await allFacts()).facts
  const { address } = await cardFor(claimAddress(claim))
  const html = embedFrame('claims', claim.slug, claim.headline, site)
  return Response.json(oembed('claims', { title: claim.headline, html, card: address }, site))
}
