import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3'
import type { Frame } from './frames.ts'
import { PathWriter } from './path-writer.ts'

/** Beyond the frame by this many units, so that the outline of what is cut off is out of sight. */
const margin = 8

/** The object, in the frame's units, as the `d` of a path: cut to the frame, and counted in steps of the grid. */
export function pathIn(
  { width, height }: Frame,
  grid: number,
  object: GeoPermissibleObjects,
): string {
  const clip = geoIdentity()
    .scale(1 / grid)
    .clipExtent([
      [-margin / grid, -margin / grid],
      [(width + margin) / grid, (height + margin) / grid],
    ])
  const writer = new PathWriter()
  geoPath(clip, writer)(object)
  return writer.toString()
}
