import type { Element } from 'hast'
import { s } from 'hastscript'
import type { FrameName } from './frames.ts'
import type { FrameShapes } from './frame-shapes.ts'
import { hatchedOn } from './hatched-on.ts'
import type { MapFacts } from './map-facts.ts'
import { patternId } from './patterns.ts'

/**
 * What is hatched on the day: Crimea, and in the border frame the four oblasts as claims, not as a front line. The claims
 * are cut to Ukraine's own outline, whose path bears the id `u-` and the drawing's.
 */
export function drawHatches(
  facts: MapFacts,
  frame: FrameName,
  shapes: FrameShapes,
  day: string,
  id: string,
): Element[] {
  const hatched = hatchedOn(facts, day)
  const hatches: Element[] = []
  if (hatched.has('oblasts') && frame === 'border') {
    hatches.push(
      s('clipPath', { id: `c-${id}` }, [s('use', { href: `#u-${id}` })]),
      s('path.claim', {
        d: shapes.oblasts,
        fill: `url(#${patternId('claim', id)})`,
        clipPath: `url(#c-${id})`,
        dataHatch: 'oblasts',
      }),
    )
  }
  if (hatched.has('crimea')) {
    hatches.push(
      s('path.cri', {
        d: shapes.crimea,
        fill: `url(#${patternId('cri', id)})`,
        dataHatch: 'crimea',
      }),
    )
  }
  return hatches
}
