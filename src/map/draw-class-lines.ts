import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Scene } from './scene.ts'

/**
 * The lines where two colours meet. Four fills that all touch cannot be told apart by contrast, and no single line is
 * dark or light enough against all of them: so a light casing, and in it a dark core, one path drawn twice. In the
 * border frame, whose fills are pale, map.css makes one line of it. Ukraine's outline is its own.
 */
export function drawClassLines({ frame, kindOf, shapes, id }: Scene): Element[] {
  const lines = shapes.lines((one, other) => {
    const [a, b] = [kindOf(one), kindOf(other)]
    return a !== b && a !== 'ua' && b !== 'ua'
  })
  // An attribute, for the second drawing too: rules that begin outside `use` do not reach into it.
  const path = s('path', { id: `l-${id}`, d: lines, vectorEffect: 'non-scaling-stroke' })
  const casing = s('g.cc', [path])
  return frame === 'border' ? [casing] : [casing, s('use.ck', { href: `#l-${id}` })]
}
