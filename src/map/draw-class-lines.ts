import type { Element } from 'hast'
import { s } from 'hastscript'
import { classOn } from './class-on.ts'
import type { FrameShapes } from './frame-shapes.ts'
import type { MapFacts } from './map-facts.ts'

/**
 * The lines where two colours meet. Four fills that all touch cannot be told apart by contrast, and no single line is
 * dark or light enough against all of them: so a light casing, and in it a dark core, one path drawn twice.
 * Ukraine's outline is its own.
 */
export function drawClassLines(
  facts: MapFacts,
  shapes: FrameShapes,
  day: string,
  id: string,
): Element[] {
  const lines = shapes.lines((one, other) => {
    const [a, b] = [classOn(facts, one, day), classOn(facts, other, day)]
    return a !== b && a !== 'ua' && b !== 'ua'
  })
  const path = s('path', { id: `l-${id}`, d: lines })
  return [s('g.cc', [path]), s('use.ck', { href: `#l-${id}` })]
}
