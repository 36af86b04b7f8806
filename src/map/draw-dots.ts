import type { Element } from 'hast'
import { s } from 'hastscript'
import { applyMatrix } from './apply-matrix.ts'
import { classOn } from './class-on.ts'
import type { FrameName } from './frames.ts'
import type { MapFacts } from './map-facts.ts'
import { project } from './project.ts'
import { smallStates } from './small-states.ts'
import { wholeFrames } from './whole-frames.ts'

/** A dot for each state that is too small to be seen in the frame, in the colour that the state has on the day. */
export function drawDots(facts: MapFacts, frame: FrameName, day: string): Element {
  const dots = Object.entries(smallStates).map(([id, place]) => {
    const [cx, cy] = applyMatrix(wholeFrames[frame].matrix, project(place)).map(Math.round)
    return s('circle', {
      cx,
      cy,
      r: 4,
      className: [classOn(facts, id, day, false)],
      dataCountry: id,
      dataJoined: facts.countries.get(id)?.member_from,
    })
  })
  return s('g', { className: [`l-${frame}`] }, dots)
}
