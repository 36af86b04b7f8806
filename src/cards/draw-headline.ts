import type { Element } from 'hast'
import { cardColours } from './card-colours.ts'
import type { CardWords } from './card-words.ts'
import { drawText } from './draw-text.ts'
import { fitText, type TextRoom } from './fit-text.ts'

/** The room for a headline: its left edge, and how far up and down it may reach. */
export interface HeadlineRoom extends Omit<TextRoom, 'height' | 'leading'> {
  x: number
  top: number
  bottom: number
  /** Begins at the top of its room; in the middle where left out. */
  hangs?: boolean
}

const leading = 1.06
const style = { face: 'serif', tracking: -0.015 } as const

/**
 * A headline in as large a size as its room allows, in the middle of it. `foot` is where its descenders end. Throws
 * where it does not fit in the smallest.
 */
export function drawHeadline(
  { title, record }: Pick<CardWords, 'title' | 'record'>,
  { x, top, bottom, hangs = false, ...room }: HeadlineRoom,
): { lines: Element[]; foot: number } {
  const height = bottom - top
  const fitted = fitText(title, style, { ...room, height, leading }, record)
  if (!fitted) {
    throw new Error(
      `${record}: the headline “${title}” is too long for its share card. Write it shorter, or with shorter words.`,
    )
  }
  const { size, lines } = fitted
  const step = size * leading
  // Capitals are 0.68 of the size high; the block stands in the middle by what the eye sees of it.
  const spare = hangs ? 0 : (height - (lines.length - 1) * step - 0.68 * size) / 2
  const first = top + spare + 0.68 * size
  return {
    foot: first + (lines.length - 1) * step + 0.25 * size,
    lines: lines.map((line, i) =>
      drawText(
        line,
        { x, y: Math.round(first + i * step), fill: cardColours.ink },
        { ...style, size },
        record,
      ),
    ),
  }
}
