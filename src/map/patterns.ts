import type { Element } from 'hast'
import { s } from 'hastscript'
import { patternMarks } from './pattern-marks.ts'
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
  const names = (Object.keys(patternMarks) as PatternName[]).filter((name) => used[name])
  return s(
    'defs',
    names.map((name) => {
      const { size, turn, marks } = patternMarks[name]
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
