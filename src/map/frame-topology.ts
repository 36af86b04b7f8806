import { polygonArea } from 'd3'
import { presimplify, simplify } from 'topojson-simplify'
import { dropSpecks } from './drop-specks.ts'
import type { Detail, Frame } from './frames.ts'
import type { MapTopology } from './map-topology.ts'
import { projectTopology } from './project-topology.ts'
import { shows } from './shows.ts'
import { signsOf } from './signs-of.ts'

/** Islands of less than this many thresholds are left out. */
const speck = 3
/** What is out of sight needs less detail by this factor: only that its lines do not cut the frame's corners. */
const outOfSight = 1 / 100

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
  return dropSpecks(simplify(coarserAfar(planar, far), threshold), (ring) => area(ring) / least)
}

/** Leaves Ukraine's own lines as they are; to every other line a point counts for less by the factor `far`. */
function coarserAfar(topology: MapTopology, far: number): MapTopology {
  const { countries, oblasts } = topology.objects
  const ukraine = countries.geometries.find(({ id }) => id === 'UA')
  const near = new Set([
    ...(ukraine ? signsOf(ukraine).keys() : []),
    ...oblasts.geometries.flatMap((shape) =>
      shape.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)),
    ),
  ])
  const arcs = topology.arcs.map((arc, i) =>
    near.has(i) ? arc : arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight / far]),
  )
  return { ...topology, arcs }
}

const area = (ring: readonly number[][]) => Math.abs(polygonArea(ring as [number, number][]))
