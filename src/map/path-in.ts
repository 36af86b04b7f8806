import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3'
import { PathWriter } from './path-writer.ts'

/** A part of the plane, from its upper left to its lower right corner. */
export type Extent = readonly [left: number, top: number, right: number, bottom: number]

/** Beyond the extent by this many units, so that the outline of what is cut off is out of sight. */
const margin = 8

/** The object as the `d` of a path: cut to the extent, and counted in steps of the grid. */
export function pathIn(
  [left, top, right, bottom]: Extent,
  grid: number,
  object: GeoPermissibleObjects,
): string {
  const clip = geoIdentity()
    .scale(1 / grid)
    .clipExtent([
      [(left - margin) / grid, (top - margin) / grid],
      [(right + margin) / grid, (bottom + margin) / grid],
    ])
  const writer = new PathWriter()
  geoPath(clip, writer)(object)
  return writer.toString()
}
