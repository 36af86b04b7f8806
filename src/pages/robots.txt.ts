import type { APIRoute } from 'astro'
import { to } from '../facts/addresses.ts'
import { fullAddress } from '../facts/full-address.ts'
import { allFacts } from './_facts.ts'

/** Everybody may read everything; pages that are not to be listed say so themselves. */
export const GET: APIRoute = async () => {
  const { site } = (await allFacts()).facts
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(to('/sitemap.xml'), site)}\n`,
  )
}
