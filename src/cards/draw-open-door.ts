import type { Element } from 'hast'
import { s } from 'hastscript'
import { cardColours } from './card-colours.ts'

/** The open door of the site, `height` pixels high, with its lower left corner at `x`, `y`. */
export function drawOpenDoor(x: number, y: number, height: number): Element {
  const { ink, now, paper } = cardColours
  return s('g', { transform: `translate(${x} ${y - height}) scale(${height / 420})` }, [
    s('path', { d: 'M11 420V11h198v409', fill: 'none', stroke: ink, strokeWidth: 22 }),
    s('path', { d: 'M22 22l120 44v318L22 420z', fill: now }),
    s('circle', { cx: 124, cy: 236, r: 7, fill: paper }),
  ])
}
