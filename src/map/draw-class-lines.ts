import type { Element } from 'hast'
import { s } from 'hastscript'
import { classOn } from './class-on.ts'
import type { Scene } from './scene.ts'

/**
 * The lines where two colours meet. Four fills that all touch cannot be told apart by contrast, and no single line is
 * dark or light enough against all of them: so a light casing, and in it a dark core, one path drawn twice. In the
 * border frame, whose fills are pale, map.css makes one line of it. Ukraine's outline is its own.
 */
export function drawClassLines({ facts, frame, day, shapes, id }: Scene): Element[] {
  const lines = shapes.lines((one, other) => {
    const [a, b] = [classOn(facts, one, day), classOn(facts, other, day)]
    return a !== b && a !== 'ua' && b !== 'ua'
  })
  const casing = s('g.cc', [s('path', { id: `l-${id}`, d: lines })])
  return frame === 'border' ? [casing] : [casing, s('use.ck', { href: `#l-${id}` })]
}
