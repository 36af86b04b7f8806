import type { Element } from 'hast'
import { s } from 'hastscript'
import { patternMarks } from './pattern-marks.ts'
import { type FrameName, frames } from './frames.ts'
import type { PatternName } from './pattern-id.ts'

/** Which frame draws which pattern; in the others it is plain, or not there. */
const uses: readonly (readonly [PatternName, readonly FrameName[]])[] = [
  ['inv', ['alliance', 'europe', 'border']],
  ['by', ['alliance', 'europe']],
  ['cri', ['alliance', 'europe', 'border']],
  ['claim', ['border']],
]

/**
 * The patterns of the drawing that holds all frames: `p-inv` for the legend, `p-inv-a`, `-e`, `-b` for the frames, each
 * as much larger as its frame is smaller, or the hatch would grow with the map.
 */
export function wholePatterns(): Element {
  return s(
    'defs',
    uses.flatMap(([name, used]) => {
      const { size, turn, marks } = patternMarks[name]
      const turned = turn === 0 ? '' : `rotate(${turn})`
      return [
        s(
          'pattern',
          {
            id: `p-${name}`,
            width: size,
            height: size,
            patternUnits: 'userSpaceOnUse',
            ...(turned ? { patternTransform: turned } : {}),
          },
          marks,
        ),
        ...used.map((frame) =>
          s('pattern', {
            id: `p-${name}-${frame[0]}`,
            href: `#p-${name}`,
            patternTransform: `${turned} scale(${larger(frame)})`.trim(),
          }),
        ),
      ]
    }),
  )
}

function larger(frame: FrameName): string {
  const [a, b, c, d] = frames[frame].matrix
  return (1 / Math.sqrt(Math.abs(a * d - b * c))).toFixed(2)
}
