// Every card as PNG. All are drawn at once before the first is asked for, several side by side; see src/cards.
import type { APIRoute, GetStaticPaths } from 'astro'
import { cachedCard } from '../../cards/cached-card.ts'
import { cardName } from '../../cards/card-address.ts'
import { drawCards } from '../../cards/draw-cards.ts'
import { cardDrawing, cards } from '../_cards.ts'

const folder = '.cache/cards'

export const getStaticPaths = (async () => {
  const { words } = await cards()
  if (import.meta.env.PROD) {
    const all = [...words].map(async ([path, { record }]) => ({
      svg: await cardDrawing(path),
      record,
    }))
    await drawCards(await Promise.all(all), folder, process.stderr)
  }
  return [...words].map(([path, { record }]) => ({
    params: { card: cardName(path) },
    props: { path, record },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ path: string; record: string }> = async ({ props }) => {
  const png = await cachedCard({ svg: await cardDrawing(props.path), record: props.record }, folder)
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
