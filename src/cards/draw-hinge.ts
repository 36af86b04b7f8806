import type { Element } from 'hast'
import { s } from 'hastscript'
import { dayInWords } from '../facts/day.ts'
import { cardColours } from './card-colours.ts'
import { cardFrame } from './card-frame.ts'
import type { CardSide, CardWords } from './card-words.ts'
import { drawText } from './draw-text.ts'
import { fitText } from './fit-text.ts'

/** The foot of a card: the report's day, the jamb, the last day that the sources reach. */
export function drawHinge({ then, now, record }: CardWords): Element[] {
  const { width, height, lintel, jamb, column } = cardFrame
  const { ink, paper } = cardColours
  const right = jamb.left + jamb.width + 27
  const markTop = lintel + 24
  const hollow = s('path', {
    d: `M${column.left + 1.5} ${markTop + 1.5}h11v17h-11z`,
    fill: paper,
    stroke: cardColours.then,
    strokeWidth: 3,
  })
  const filled = s('path', { d: `M${right} ${markTop}h14v20h-14z`, fill: cardColours.now })
  return [
    s('path', { d: `M0 ${lintel}h${width}v2H0z`, fill: ink }),
    s('path', { d: `M${jamb.left} ${lintel}h${jamb.width}V${height}h-${jamb.width}z`, fill: ink }),
    hollow,
    ...side('As reported', then, column.left, jamb.left - column.left - 12, cardColours.then),
    filled,
    ...side('Sources reach', now, right, width - right - 40, cardColours.now),
  ]

  function side(label: string, { day, fact }: CardSide, x: number, room: number, fill: string) {
    const told =
      fact && fitText(fact, { face: 'sans' }, { ...factRoom, width: room, largest: 22 }, record)
    return [
      drawText(label, { x: x + 26, y: lintel + 43, fill }, { face: 'bold', size: 25 }, record),
      drawText(dayInWords(day), { x, y: lintel + 84, fill }, { face: 'bold', size: 31 }, record),
      ...(told
        ? told.lines.map((line) =>
            drawText(
              line,
              { x, y: lintel + 127, fill: ink },
              { face: 'sans', size: told.size },
              record,
            ),
          )
        : []),
    ]
  }
}

const factRoom = { height: 40, smallest: 19, leading: 1.2, most: 1 }
