import type { Feature, Geometry, MultiPolygon, Position } from 'geojson'
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
    const thin = made(id, feature(topology, shape).geometry, { ...row })
    if (thin.geometry.coordinates.length > 0) return thin
    // A land too small to be thinned is given as fine as it is known.
    const whole = mapTopology.objects.countries.geometries.find((one) => one.id === id)
    return whole ? made(id, feature(mapTopology, whole).geometry, { ...row }) : thin
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

function made(
  id: string,
  geometry: Geometry,
  properties: Record<string, unknown>,
): Feature<MultiPolygon> {
  return { type: 'Feature', id, properties, geometry: rounded(geometry) }
}

/** The shape on the grid of the file, without the islands that are less than a step of it. */
function rounded(geometry: Geometry): MultiPolygon {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
    throw new Error(`src/map/map.topo.json: a land is a ${geometry.type}; run npm run geodata.`)
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const round = (ring: Position[]) =>
    ring.map((point) => point.slice(0, 2).map((value) => Number(value.toFixed(digits))))
  const coordinates = polygons.flatMap((polygon) => {
    const [outer = [], ...holes] = polygon.map(round)
    if (areaOf(outer) === 0) return []
    return [[turned(outer, 1), ...holes.filter(areaOf).map((hole) => turned(hole, -1))]]
  })
  return { type: 'MultiPolygon', coordinates }
}

/** Outer rings run anticlockwise and holes clockwise (RFC 7946, 3.1.6); TopoJSON has them the other way round. */
const turned = (ring: Position[], sign: 1 | -1) =>
  areaOf(ring) * sign > 0 ? ring : ring.toReversed()

/** Twice the area in square degrees; above 0 where the ring runs anticlockwise. */
function areaOf(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [a = 0, b = 0] = ring[i] ?? []
    return sum + (a * y - x * b)
  }, 0)
}
