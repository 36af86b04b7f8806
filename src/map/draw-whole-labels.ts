import type { Element } from 'hast'
import { s } from 'hastscript'
import { classOn } from './class-on.ts'
import { type FrameName, frames } from './frames.ts'
import { labelInk } from './label-ink.ts'
import { labelLines } from './label-lines.ts'
import { type Label, labels } from './labels.ts'
import type { MapFacts } from './map-facts.ts'
import { offUnless } from './off-unless.ts'
import { whole } from './whole-frames.ts'

/** The labels of one frame in the drawing that holds all three; those of hatches with the day from which they stand. */
export function drawWholeLabels(facts: MapFacts, frame: FrameName, day: string): Element {
  const lower = (whole.height - frames[frame].height) / 2
  const shift = lower === 0 ? {} : { transform: `translate(0 ${lower})` }
  return s(
    'g',
    { className: [`l-${frame}`], textAnchor: 'middle', ...shift },
    labels[frame].flatMap((label) => draw(facts, frame, day, label)),
  )
}

function draw(facts: MapFacts, frame: FrameName, day: string, label: Label): Element[] {
  const { id, x, y, wide, leader } = label
  const [first = '', ...rest] = labelLines(facts, frame, id)
  const ink = labelInk(frame, label, (country) => classOn(facts, country, day, false))
  const classes = (name: string) => {
    const names = [name, wide ? 'lo' : ''].filter(Boolean)
    return names.length > 0 ? { className: names } : {}
  }
  // The ink of a label inside its country changes with the country's colour.
  const changes =
    frame !== 'border' && !leader && facts.countries.get(id)?.member_from !== undefined
  const text = s('text', { x, y, ...classes(ink), ...(changes ? { dataLabel: id } : {}) }, [
    first,
    ...rest.map((line) => s('tspan', { x, dy: '1.15em' }, line)),
  ])
  const line = leader && [
    s('line', {
      x1: leader[0][0],
      y1: leader[0][1],
      x2: leader[1][0],
      y2: leader[1][1],
      ...classes(id === 'oblasts' ? 'lu' : 'ld'),
    }),
  ]
  const hatch = facts.hatches.find((one) => one.id === id)
  const parts = [text, ...(line ?? [])]
  return hatch ? [s('g', { dataFrom: hatch.from, ...offUnless(hatch.from <= day) }, parts)] : parts
}
