import type { APIRoute } from 'astro'
import { mapAddress } from '../../../facts/addresses.ts'
import { mapFrame } from '../../../facts/map-frame.ts'
import { oembed } from '../../../facts/oembed.ts'
import { stateWords } from '../../../facts/state-words.ts'
import { stateOn } from '../../../map/state-on.ts'
import { cardFor } from '../../_cards.ts'
import { allFacts } from '../../_facts.ts'
import { mapDays } from '../../_map-days.ts'

export const getStaticPaths = mapDays

/** A day of the map by oEmbed. */
export const GET: APIRoute = async ({ params: { day = '' } }) => {
  const { facts } = await allFacts()
  const { address } = await cardFor(mapAddress(day))
  const { title } = stateWords(stateOn(facts, day))
  const html = mapFrame(day, facts)
  return Response.json(oembed('map', { title, html, card: address }, facts.site))
}
