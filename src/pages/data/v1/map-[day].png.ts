// The map of a day as PNG. All are drawn at once before the first is asked for, as the cards are.
import type { APIRoute, GetStaticPaths } from 'astro'
import { cachedCard } from '../../../cards/cached-card.ts'
import { drawCards } from '../../../cards/draw-cards.ts'
import { mapDownload } from '../../../cards/map-download.ts'
import { withText } from '../../../cards/with-text.ts'
import { mapAddress } from '../../../facts/addresses.ts'
import { fullAddress } from '../../../facts/full-address.ts'
import { mapCredit } from '../../../facts/map-credit.ts'
import { stateWords } from '../../../facts/state-words.ts'
import { stateOn } from '../../../map/state-on.ts'
import { cardDrawing } from '../../_cards.ts'
import { allFacts } from '../../_facts.ts'
import { mapDays } from '../../_map-days.ts'

const folder = '.cache/map-pictures'

const picture = async (day: string) => ({
  svg: mapDownload(await cardDrawing(`/map/${day}/`), day, (await allFacts()).facts.site),
  record: `content/map.yaml, ${day}`,
})

export const getStaticPaths = (async () => {
  const days = await mapDays()
  if (import.meta.env.PROD) {
    const all = await Promise.all(days.map(({ params }) => picture(params.day)))
    await drawCards(all, folder, process.stderr, 'Map pictures')
  }
  return days
}) satisfies GetStaticPaths

/** The map of a day as a picture; day, licence and credit stand in it for people and for programs. */
export const GET: APIRoute = async ({ params: { day = '' } }) => {
  const { facts } = await allFacts()
  const { title, summary } = stateWords(stateOn(facts, day))
  const { credit, licence, licence_address: address } = mapCredit(facts.site)
  const png = withText(await cachedCard(await picture(day), folder), {
    Title: title,
    Description: summary,
    Copyright: `${credit} ${licence} (${address})`,
    Source: fullAddress(mapAddress(day), facts.site),
  })
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
