import type { Element } from 'hast'
import { s } from 'hastscript'
import type { PatternName } from './pattern-id.ts'

const ground = (size: number, fill: string) =>
  s('rect', { width: size, height: size, fill: `var(--${fill})` })
const stripe = (size: number, stroke: string, strokeWidth: number) =>
  s('line', { y2: size, stroke: `var(--${stroke})`, strokeWidth })

/** Each pattern is a square of `size` units, turned by so many degrees. Colours are those of map.css. */
export const patternMarks: Readonly<
  Record<PatternName, { size: number; turn: number; marks: Element[] }>
> = {
  by: { size: 6, turn: 90, marks: [ground(6, 'by'), stripe(6, 'by-line', 2.4)] },
  inv: {
    size: 7,
    turn: 0,
    marks: [ground(7, 'paper'), s('circle', { cx: 3.5, cy: 3.5, r: 1.7, fill: 'var(--nato)' })],
  },
  cri: { size: 7, turn: 45, marks: [ground(7, 'ua'), stripe(7, 'ua-line', 4)] },
  claim: { size: 9, turn: -45, marks: [stripe(9, 'ua-line', 1.4)] },
}
