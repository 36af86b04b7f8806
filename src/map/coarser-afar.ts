import type { MapTopology } from './map-topology.ts'
import { signsOf } from './signs-of.ts'

/**
 * A topology with weights in which the points of lines count for less by the factor `times`, unless the line is one of
 * the countries' that `near` names, or an oblast's.
 */
export function coarserAfar(
  topology: MapTopology,
  times: number,
  near: ReadonlySet<string>,
): MapTopology {
  const { countries, oblasts } = topology.objects
  const fine = new Set([
    ...countries.geometries
      .filter(({ id }) => near.has(id))
      .flatMap((shape) => [...signsOf(shape).keys()]),
    ...oblasts.geometries.flatMap((shape) =>
      shape.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)),
    ),
  ])
  const arcs = topology.arcs.map((arc, i) =>
    fine.has(i) ? arc : arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight / times]),
  )
  return { ...topology, arcs }
}
