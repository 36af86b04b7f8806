import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { MapFacts } from '../map/map-facts.ts'
import { cardColours } from './card-colours.ts'
import { cardFrame } from './card-frame.ts'
import type { CardWords } from './card-words.ts'
import { drawHead } from './draw-head.ts'
import { drawMapCard } from './draw-map-card.ts'
import { drawPlainCard } from './draw-plain-card.ts'

/** A share card as SVG, every letter as an outline. Throws, with the record and the cure, where it cannot be drawn. */
export function drawCard(words: CardWords, facts: MapFacts): string {
  const { width, height } = cardFrame
  const { maps } = words
  const card = s('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, [
    s('path', { d: `M0 0h${width}v${height}H0z`, fill: cardColours.paper }),
    ...(maps ? drawMapCard(words, maps, facts) : drawPlainCard(words)),
    ...drawHead(facts.site),
  ])
  return toHtml(card, { space: 'svg', closeEmptyElements: true })
}
