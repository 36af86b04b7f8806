import { polygonArea } from 'd3'
import { closeness } from './closeness.ts'
import type { Frame } from './frames.ts'

/** The area of a ring or triangle of the plane as the closest frame shows it, in units of what that frame leaves out. */
export function visibleArea(frames: readonly Frame[], ring: readonly number[][]): number {
  const closest = Math.max(...ring.map((point) => closeness(frames, point)))
  return Math.abs(polygonArea(ring as [number, number][])) * closest ** 2
}
