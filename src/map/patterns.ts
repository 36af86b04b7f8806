import type { Element } from 'hast'
import { s } from 'hastscript'
import { type PatternName, patternId } from './pattern-id.ts'
import type { Scene } from './scene.ts'

/** The patterns that the scene uses, for paths that count in steps of `grid`. Colours are those of map.css. */
export function patterns({ kinds, hatches, frame, id }: Scene, grid: number): Element {
  const used: Readonly<Record<PatternName, boolean>> = {
    by: kinds.has('by') && frame !== 'border',
    inv: kinds.has('inv'),
    cri: hatches.some((hatch) => hatch.id === 'crimea'),
    claim: hatches.some((hatch) => hatch.id === 'oblasts'),
  }
  const names = (Object.keys(made) as PatternName[]).filter((name) => used[name])
  return s(
    'defs',
    names.map((name) => {
      const { size, turn, marks } = made[name]
      return s(
        'pattern',
        {
          id: patternId(name, id),
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
const stripe = (size: number, stroke: string, strokeWidth: number) =>
  s('line', { y2: size, stroke: `var(--${stroke})`, strokeWidth })

/** Each a square of `size` units, turned by so many degrees. */
const made: Readonly<Record<PatternName, { size: number; turn: number; marks: Element[] }>> = {
  by: { size: 6, turn: 90, marks: [ground(6, 'by'), stripe(6, 'by-line', 2.4)] },
  inv: {
    size: 7,
    turn: 0,
    marks: [ground(7, 'paper'), s('circle', { cx: 3.5, cy: 3.5, r: 1.7, fill: 'var(--nato)' })],
  },
  cri: { size: 7, turn: 45, marks: [ground(7, 'ua'), stripe(7, 'ua-line', 4)] },
  claim: { size: 9, turn: -45, marks: [stripe(9, 'ua-line', 1.4)] },
}
