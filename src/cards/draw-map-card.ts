import type { Element } from 'hast'
import { s } from 'hastscript'
import { dayInWords } from '../facts/day.ts'
import type { MapFacts } from '../map/map-facts.ts'
import { cardColours } from './card-colours.ts'
import { cardFrame } from './card-frame.ts'
import { cardMap } from './card-map.ts'
import type { CardWords } from './card-words.ts'
import { drawHeadline } from './draw-headline.ts'
import { drawText } from './draw-text.ts'

const { width, height, column, jamb, safe } = cardFrame
const map = { x: jamb.left + jamb.width, y: 6 }

/** A card of the map: the number of members, the headline and the day, the jamb, and the map running out to the right. */
export function drawMapCard(
  words: CardWords,
  maps: NonNullable<CardWords['maps']>,
  facts: MapFacts,
): Element[] {
  const { record, then, notes = [] } = words
  const { ink } = cardColours
  const share = (height - map.y) / maps.length
  const side = (day: string) => (day <= then.day ? 'then' : 'now')
  const mark = (day: string, y: number) =>
    side(day) === 'then'
      ? s('path', {
          d: `M${column.left + 1.5} ${y - 18.5}h11v17h-11z`,
          fill: 'none',
          stroke: cardColours.then,
          strokeWidth: 3,
        })
      : s('path', { d: `M${column.left} ${y - 20}h14v20h-14z`, fill: cardColours.now })
  const feet = maps.map(({ day }, i) => {
    const y = safe.bottom - 8 - (maps.length - 1 - i) * 40
    return [
      mark(day, y),
      drawText(
        dayInWords(day),
        { x: column.left + 26, y, fill: cardColours[side(day)] },
        { face: 'bold', size: 28 },
        record,
      ),
    ]
  })
  const size = maps.length === 1 ? 190 : 150
  const numbers = maps.map(({ day, members }, i) =>
    drawText(
      String(members),
      {
        x: column.left - 24,
        y: maps.length === 1 ? 290 : 230 + i * 290,
        anchor: 'end',
        fill: cardColours[side(day)],
      },
      { face: 'serif', size, tracking: -0.03 },
      record,
    ),
  )
  const { lines } = drawHeadline(words, {
    x: column.left,
    width: jamb.left - column.left - 14,
    top: 161,
    hangs: true,
    bottom: safe.bottom - maps.length * 44 - notes.length * 34,
    largest: 54,
    smallest: 34,
  })
  return [
    ...maps.map(({ day }, i) =>
      cardMap(facts, day, {
        x: map.x,
        y: map.y + i * share,
        width: width - map.x,
        height: share,
      }),
    ),
    ...(maps.length > 1
      ? [s('path', { d: `M${map.x} ${map.y + share - 3}H${width}v6H${map.x}z`, fill: ink })]
      : []),
    s('path', { d: `M${jamb.left} 0h${jamb.width}v${height}h-${jamb.width}z`, fill: ink }),
    ...numbers,
    ...lines,
    ...notes.map((note, i) =>
      drawText(
        note,
        {
          x: column.left,
          y: safe.bottom - 14 - maps.length * 40 - (notes.length - 1 - i) * 30,
          fill: cardColours.mute,
        },
        { face: 'sans', size: 22 },
        record,
      ),
    ),
    ...feet.flat(),
  ]
}
