import type { Frame } from './frames.ts'
import { shows } from './shows.ts'

/** What no frame shows needs little detail: only that its lines do not cut the corners of a frame. */
const outOfSight = 0.1

/**
 * How closely the frames look at a point of the plane, for the closest frame that shows it. Squared, it turns areas of
 * the plane into areas on the reader's screen, in units of what that frame leaves out.
 */
export function closeness(frames: readonly Frame[], point: readonly number[]): number {
  const seen = frames.filter((frame) => shows(frame, point))
  if (seen.length === 0) return outOfSight * Math.min(...frames.map(scale))
  return Math.max(...seen.map(scale))
}

function scale({ matrix: [a, b, c, d], detail }: Frame): number {
  return Math.sqrt(Math.abs(a * d - b * c) / detail.page.threshold)
}
