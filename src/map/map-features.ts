import type { Feature, Geometry, Position } from 'geojson'
import { feature, merge } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { MapRow } from '../facts/map-rows.ts'
import { frames } from './frames.ts'
import type { MapFacts } from './map-facts.ts'
import { type MapTopology, mapTopology } from './map-topology.ts'
import { project } from './project.ts'
import { visibleArea } from './visible-area.ts'

/** About a hundred metres: no more than the simplified shapes are true to. */
const digits = 3

let thinned: MapTopology | undefined

/**
 * Every shape of the map in longitude and latitude, as fine as the Europe frame needs; those of records with their row,
 * other land with its name, what is hatched on `day` at the end.
 */
export function mapFeatures(
  { land, hatches }: MapFacts,
  day: string,
  rows: readonly MapRow[],
): Feature[] {
  thinned ??= simplify(
    presimplify(mapTopology, (triangle) => visibleArea([frames.europe], triangle.map(project))),
    1,
  )
  const topology = thinned
  const { countries, crimea, oblasts } = topology.objects
  const known = new Map(rows.map((row) => [row.iso2, row]))
  const shapes = countries.geometries.map((shape) => {
    const id = shape.id
    const row = known.get(id) ?? { iso2: id, name: land.get(id)?.name ?? id, standing: 'none' }
    return made(id, feature(topology, shape).geometry, { ...row })
  })
  const areas = {
    crimea: () => feature(topology, crimea).geometry,
    oblasts: () => merge(topology, oblasts.geometries),
  }
  const hatched = hatches
    .filter(({ from }) => from <= day)
    .map(({ id, from }) => made(id, areas[id](), { hatch: id, from }))
  return [...shapes, ...hatched]
}

function made(id: string, geometry: Geometry, properties: Record<string, unknown>): Feature {
  return { type: 'Feature', id, properties, geometry: rounded(geometry) }
}

function rounded(geometry: Geometry): Geometry {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry
  const round = (ring: Position[]) =>
    ring.map((point) => point.slice(0, 2).map((value) => Number(value.toFixed(digits))))
  if (geometry.type === 'Polygon')
    return { ...geometry, coordinates: geometry.coordinates.map(round) }
  return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(round)) }
}
