import type { Element } from 'hast'
import { s } from 'hastscript'

/** The hatches and grounds that are more than a colour. */
export type PatternName = 'by' | 'inv' | 'cri' | 'claim'

/** The id of a pattern in the drawing `drawing`: a page may hold several drawings. */
export const patternId = (name: PatternName, drawing: string): string => `p-${name}-${drawing}`

/** The patterns named, for the drawing `drawing`, whose paths count in steps of `grid`. Colours are those of map.css. */
export function patterns(names: readonly PatternName[], drawing: string, grid: number): Element {
  return s(
    'defs',
    names.map((name) => {
      const { size, turn, marks } = made[name]
      return s(
        'pattern',
        {
          id: patternId(name, drawing),
          width: size,
          height: size,
          patternUnits: 'userSpaceOnUse',
          patternTransform: `rotate(${turn}) scale(${1 / grid})`,
        },
        marks,
      )
    }),
  )
}

const ground = (size: number, fill: string) =>
  s('rect', { width: size, height: size, fill: `var(--${fill})` })

const made: Readonly<Record<PatternName, { size: number; turn: number; marks: Element[] }>> = {
  by: {
    size: 6,
    turn: 0,
    marks: [
      ground(6, 'by'),
      s('line', { x2: 6, y1: 3, y2: 3, stroke: 'var(--by-line)', strokeWidth: 1.2 }),
    ],
  },
  inv: {
    size: 7,
    turn: 0,
    marks: [ground(7, 'inv'), s('circle', { cx: 3.5, cy: 3.5, r: 1.7, fill: 'var(--nato)' })],
  },
  cri: {
    size: 7,
    turn: 45,
    marks: [ground(7, 'ua'), s('line', { y2: 7, stroke: 'var(--ua-line)', strokeWidth: 4 })],
  },
  claim: {
    size: 9,
    turn: -45,
    marks: [s('line', { y2: 9, stroke: 'var(--ua-line)', strokeWidth: 1.4 })],
  },
}
