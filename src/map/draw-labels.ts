import type { Element } from 'hast'
import { s } from 'hastscript'
import { type MapClass, classOn } from './class-on.ts'
import type { FrameName } from './frames.ts'
import { hatchedOn } from './hatched-on.ts'
import { labelLines } from './label-lines.ts'
import { type Label, labels } from './labels.ts'
import type { MapFacts } from './map-facts.ts'

/** What a label stands on decides its ink: white, dark in both themes, Russia's own; else ink with a halo. */
const inks: Readonly<Partial<Record<MapClass, string>>> = {
  nato: 'w',
  ua: 'd',
  later: 'd',
  ru: 'r',
}

/** The frame's labels, with a line to the place where a label stands beside it. */
export function drawLabels(facts: MapFacts, frame: FrameName, day: string): Element {
  const hatched = hatchedOn(facts, day)
  const shown = labels[frame].filter(
    ({ id }) => (id !== 'crimea' && id !== 'oblasts') || hatched.has(id),
  )
  return s(
    'g',
    { textAnchor: 'middle' },
    shown.flatMap((label) => {
      const [first = '', ...rest] = labelLines(facts, frame, label.id)
      const classes = [inkOf(facts, frame, day, label), label.wide ? 'lo' : ''].filter(Boolean)
      const lines = rest.map((line) => s('tspan', { x: label.x, dy: '1.15em' }, line))
      const text = s('text', { x: label.x, y: label.y, className: classes }, [first, ...lines])
      if (!label.leader) return [text]
      const [[x1, y1], [x2, y2]] = label.leader
      return [
        text,
        s('line', {
          x1,
          y1,
          x2,
          y2,
          className: [label.id === 'oblasts' ? 'lu' : 'ld', ...(label.wide ? ['lo'] : [])],
        }),
      ]
    }),
  )
}

function inkOf(facts: MapFacts, frame: FrameName, day: string, { id, leader }: Label): string {
  if (frame === 'border') return id === 'UA' || id === 'oblasts' ? 'd' : 'p'
  if (leader) return ''
  return inks[classOn(facts, id === 'GL' ? 'DK' : id, day)] ?? ''
}
