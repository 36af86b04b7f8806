import { polygonArea } from 'd3'
import { presimplify, simplify } from 'topojson-simplify'
import { coarserAfar } from './coarser-afar.ts'
import { dropSpecks } from './drop-specks.ts'
import { framedCountry } from './framed-country.ts'
import type { Detail, Frame } from './frames.ts'
import type { MapTopology } from './map-topology.ts'
import { projectTopology } from './project-topology.ts'
import { shows } from './shows.ts'

/** Islands of less than this many thresholds are left out. */
const speck = 3
/** What is out of sight needs less detail by this factor: only that its lines do not cut the frame's corners. */
const outOfSight = 1 / 100
/** Whose lines the factor `far` spares. */
const ukraine = new Set([framedCountry])

/** The map in the frame's units, with as much detail as asked for. */
export function frameTopology(
  { matrix, ...frame }: Frame,
  { threshold, far = 1 }: Detail,
): MapTopology {
  const inUnits: Frame = { ...frame, matrix: [1, 0, 0, 1, 0, 0] }
  const weigh = (triangle: readonly number[][]) =>
    area(triangle) * (triangle.some((point) => shows(inUnits, point)) ? 1 : outOfSight)
  const planar = presimplify(projectTopology(matrix), weigh)
  const least = threshold * speck * far
  return dropSpecks(
    simplify(coarserAfar(planar, far, ukraine), threshold),
    (ring) => area(ring) / least,
  )
}

const area = (ring: readonly number[][]) => Math.abs(polygonArea(ring as [number, number][]))
