import { geoAzimuthalEqualArea } from 'd3'
import { applyMatrix } from './apply-matrix.ts'
import type { Matrix } from './frames.ts'

const projection = geoAzimuthalEqualArea().rotate([28, -54]).scale(1000).translate([0, 0])

/** Turns the projection so that Europe is upright, in half units of the Europe frame. */
const upright: Matrix = [1.8247, 1.6796, -1.6237, 1.642, -69.2, 298.3]

/**
 * The map's plane: Lambert azimuthal equal-area, centred on 28° W 54° N, so that both shores of the alliance keep
 * their size. From longitude and latitude in degrees to half units of the Europe frame.
 */
export function project([longitude = 0, latitude = 0]: readonly number[]): [number, number] {
  const point = projection([longitude, latitude])
  if (!point) throw new Error(`${longitude}, ${latitude} has no place on the map.`)
  return applyMatrix(upright, point)
}
