import type { APIRoute, GetStaticPaths } from 'astro'
import { claimAddress, to } from '../../../facts/addresses.ts'
import { embedFrame } from '../../../facts/embed-frame.ts'
import { embedSize } from '../../../facts/embed-size.ts'
import { fullAddress } from '../../../facts/full-address.ts'
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

/** What oEmbed asks of a page that can be shown in a frame. Never `link`: some clients take that for the whole card. */
export const GET: APIRoute<{ claim: Claim }> = async ({ props: { claim } }) => {
  const { site } = (await allFacts()).facts
  const card = await cardFor(claimAddress(claim))
  return Response.json({
    version: '1.0',
    type: 'rich',
    title: claim.headline,
    author_name: site.publisher ?? site.name,
    provider_name: site.name,
    provider_url: fullAddress(to('/'), site),
    html: embedFrame(claim, site),
    ...embedSize,
    thumbnail_url: fullAddress(card.address, site),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
}
