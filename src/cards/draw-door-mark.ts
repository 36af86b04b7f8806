import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Verdict } from '../facts/schema/claim.ts'
import { cardColours } from './card-colours.ts'

/**
 * The door of a verdict, `height` pixels high, with its lower left corner at `x`, `y`: filled, half, struck or hollow,
 * as in DoorSymbols.astro.
 */
export function drawDoorMark(verdict: Verdict, x: number, y: number, height: number): Element {
  const marks: Record<Verdict, Element[]> = {
    holds: [s('path', { d: 'M0 0h21v28H0z', fill: cardColours.ink })],
    context: [frame, s('path', { d: 'M1.5 14h18v12.5h-18z', fill: cardColours.ink })],
    corrected: [
      frame,
      s('path', { d: 'M1.5 26.5l18-25', stroke: cardColours.ink, strokeWidth: 3 }),
    ],
    overtaken: [frame],
  }
  return s(
    'g',
    { transform: `translate(${x} ${y - height}) scale(${height / 28})` },
    marks[verdict],
  )
}

const frame = s('path', {
  d: 'M1.5 1.5h18v25h-18z',
  fill: 'none',
  stroke: cardColours.ink,
  strokeWidth: 3,
})
