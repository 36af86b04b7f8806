import type { Element } from 'hast'
import { breakLines } from './break-lines.ts'
import { cardColours } from './card-colours.ts'
import { cardFrame } from './card-frame.ts'
import type { CardWords } from './card-words.ts'
import { drawDoorMark } from './draw-door-mark.ts'
import { drawHeadline } from './draw-headline.ts'
import { drawHinge } from './draw-hinge.ts'
import { drawOpenDoor } from './draw-open-door.ts'
import { drawText } from './draw-text.ts'
import { textWidth } from './text-width.ts'

const { column, lintel, width } = cardFrame
/** The left edge of the door, and the right edge of what stands right of the column. */
const margin = 60
const rowSize = 46

/** Every card but the map's: a door on the lintel, the headline beside it, both days under it. */
export function drawPlainCard(words: CardWords): Element[] {
  const { record, kind, verdict, event, notes = [] } = words
  const { ink, mute } = cardColours
  const room = column.right - column.left
  const above = verdict
    ? { text: verdict.label, fill: ink }
    : event && { text: event.day, fill: cardColours[event.side] }
  const noted = notes.flatMap((note) => noteLines(note, room, record))
  const noteHeight = noted.length === 0 ? 0 : noted.length * noteStep + 24
  const top = above ? 182 : 112
  const { lines, foot } = drawHeadline(words, {
    x: column.left,
    width: room,
    top,
    bottom: lintel - 26 - noteHeight,
    largest: 92,
    smallest: 40,
  })
  return [
    verdict ? drawDoorMark(verdict.id, margin, lintel, 236) : drawOpenDoor(margin, lintel, 356),
    drawText(
      kind,
      { x: width - margin, y: 73, anchor: 'end', fill: ink },
      { face: 'sans', size: 22 },
      record,
    ),
    ...(above
      ? [
          drawText(
            above.text,
            { x: column.left, y: 158, fill: above.fill },
            { face: 'bold', size: rowSize },
            record,
          ),
        ]
      : []),
    ...lines,
    ...noted.map((line, i) =>
      drawText(
        line,
        { x: column.left, y: Math.round(foot + 38 + i * noteStep), fill: mute },
        noteStyle,
        record,
      ),
    ),
    ...drawHinge(words),
  ]
}

const noteStyle = { face: 'sans', size: 29 } as const
const noteStep = 37

/** A note in lines; one that is too long for three ends in dots at a word. */
function noteLines(note: string, room: number, record: string): string[] {
  const measure = (line: string) => textWidth(line, noteStyle, record)
  const words = note.split(' ')
  for (let count = words.length; count > 0; count -= 1) {
    const whole = count === words.length
    const cut = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:–-]+$/u, '')
    const lines = breakLines(whole ? note : `${cut}…`, room, measure)
    if (lines && lines.length <= 3) return lines
  }
  return []
}
