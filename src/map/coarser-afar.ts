import type { MapTopology } from './map-topology.ts'
import { signsOf } from './signs-of.ts'

/** Of a claim only the hatch shows, and it has no outline: its lines count for less by this factor. */
const unlined = 3

/**
 * A topology with weights in which the points of lines count for less by the factor `times`, unless the line is one of
 * the countries' that `near` names; those of oblasts by a factor of their own.
 */
export function coarserAfar(
  topology: MapTopology,
  times: number,
  near: ReadonlySet<string>,
): MapTopology {
  const { countries, oblasts } = topology.objects
  const fine = new Set(
    countries.geometries
      .filter(({ id }) => near.has(id))
      .flatMap((shape) => [...signsOf(shape).keys()]),
  )
  const claimed = new Set(
    oblasts.geometries.flatMap((shape) => shape.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc))),
  )
  const factor = (arc: number) => (claimed.has(arc) ? unlined : fine.has(arc) ? 1 : times)
  const arcs = topology.arcs.map((arc, i) =>
    arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight / factor(i)]),
  )
  return { ...topology, arcs }
}
