import type { Element } from 'hast'
import { s } from 'hastscript'
import { labelInk } from './label-ink.ts'
import { labelLines } from './label-lines.ts'
import { type Label, labels } from './labels.ts'
import type { Scene } from './scene.ts'

/** The frame's labels, with a line to the place where a label stands beside it. */
export function drawLabels(scene: Scene): Element {
  const isHatch = (id: string) => id === 'crimea' || id === 'oblasts'
  const shown = labels[scene.frame].filter(
    ({ id }) => !isHatch(id) || scene.hatches.some((hatch) => hatch.id === id),
  )
  return s(
    'g',
    { textAnchor: 'middle' },
    shown.flatMap((label) => draw(scene, label)),
  )
}

function draw(scene: Scene, label: Label): Element[] {
  const { id, x, y, wide, leader } = label
  const [first = '', ...rest] = labelLines(scene.facts, scene.frame, id)
  const classes = (ink: string) => {
    const names = [ink, wide ? 'lo' : ''].filter(Boolean)
    return names.length > 0 ? { className: names } : {}
  }
  const lines = rest.map((line) => s('tspan', { x, dy: '1.15em' }, line))
  const text = s('text', { x, y, ...classes(labelInk(scene.frame, label, scene.kindOf)) }, [
    first,
    ...lines,
  ])
  if (!leader) return [text]
  const [[x1, y1], [x2, y2]] = leader
  return [text, s('line', { x1, y1, x2, y2, ...classes(id === 'oblasts' ? 'lu' : 'ld') })]
}
