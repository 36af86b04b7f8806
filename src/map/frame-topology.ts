import { polygonArea } from 'd3'
import { feature, transform } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import { applyMatrix } from './apply-matrix.ts'
import type { Detail, Frame } from './frames.ts'
import { type MapTopology, mapTopology } from './map-topology.ts'
import { project } from './project.ts'
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
  const planar = presimplify(projected(matrix), weigh)
  return withoutSpecks(simplify(coarserAfar(planar, far), threshold), threshold * speck * far)
}

/** Leaves Ukraine's own lines as they are; to every other line a point counts for less by the factor `far`. */
function coarserAfar(topology: MapTopology, far: number): MapTopology {
  const { countries, oblasts } = topology.objects
  const ukraine = countries.geometries.filter(({ id }) => id === 'UA')
  const near = new Set(
    [...ukraine, ...oblasts.geometries].flatMap((shape) => [...signsOf(shape).keys()]),
  )
  const arcs = topology.arcs.map((arc, i) =>
    near.has(i) ? arc : arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight / far]),
  )
  return { ...topology, arcs }
}

function projected(matrix: Frame['matrix']): MapTopology {
  const { transform: grid = null, arcs, ...rest } = mapTopology
  return {
    ...rest,
    arcs: arcs.map((arc) => {
      const place = transform(grid)
      return arc.map((point, i) => applyMatrix(matrix, project(place(point, i > 0))))
    }),
  }
}

/** Leaves out islands of less than `least` square units; a country never loses its largest part. */
function withoutSpecks(topology: MapTopology, least: number): MapTopology {
  const geometries = topology.objects.countries.geometries.map((shape) => {
    const areas = shape.arcs.map((arcs) =>
      area(feature(topology, { type: 'Polygon', arcs }).geometry.coordinates[0] ?? []),
    )
    const largest = Math.max(...areas)
    return {
      ...shape,
      arcs: shape.arcs.filter((_, i) => areas[i] === largest || (areas[i] ?? 0) >= least),
    }
  })
  return {
    ...topology,
    objects: { ...topology.objects, countries: { type: 'GeometryCollection', geometries } },
  }
}

const area = (ring: readonly number[][]) => Math.abs(polygonArea(ring as [number, number][]))
