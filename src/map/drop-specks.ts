import { feature } from 'topojson-client'
import type { MapTopology } from './map-topology.ts'

/** Leaves out islands whose outline `sizeOf` finds to be less than 1; a country never loses its largest part. */
export function dropSpecks(
  topology: MapTopology,
  sizeOf: (ring: readonly number[][]) => number,
): MapTopology {
  const geometries = topology.objects.countries.geometries.map((shape) => {
    const sizes = shape.arcs.map((arcs) =>
      sizeOf(feature(topology, { type: 'Polygon', arcs }).geometry.coordinates[0] ?? []),
    )
    const largest = Math.max(...sizes)
    return {
      ...shape,
      arcs: shape.arcs.filter((_, i) => sizes[i] === largest || (sizes[i] ?? 0) >= 1),
    }
  })
  return {
    ...topology,
    objects: { ...topology.objects, countries: { type: 'GeometryCollection', geometries } },
  }
}
