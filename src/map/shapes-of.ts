import type { MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, merge } from 'topojson-client'
import { commonDirection } from './common-direction.ts'
import { framedCountry } from './framed-country.ts'
import type { MapTopology } from './map-topology.ts'
import { type Direction, signsOf } from './signs-of.ts'

/** What a drawing shows, as the `d` of paths. */
export interface Shapes {
  /** By ISO 3166-1 alpha-2, XK for Kosovo; only countries that are in sight. */
  countries: ReadonlyMap<string, string>
  crimea: string
  oblasts: string
  /** The lines between two countries for which `between` holds, asked in either order. */
  lines: (between: (one: string, other: string) => boolean) => string
}

/** The shapes of a topology that counts in a drawing's units, each written by `write`. */
export function shapesOf(
  topology: MapTopology,
  write: (object: MultiPolygon | Polygon | MultiLineString) => string,
): Shapes {
  const { geometries } = topology.objects.countries
  const directions = commonDirection(geometries, topology.arcs)
  const outline = (object: MultiPolygon | Polygon, direction: Direction = 1) =>
    write(direction === 1 ? object : backwards(object))

  const countries = geometries.map((shape, i): [string, string] => [
    shape.id,
    outline(feature(topology, shape).geometry, directions[i]),
  ])
  const { crimea, oblasts } = topology.objects
  const ukraine = geometries.findIndex(({ id }) => id === framedCountry)

  /** Each line between two countries once, the way in which most of its owners draw it. */
  const owners = new Map<number, { ids: string[]; direction: number }>()
  geometries.forEach((shape, i) => {
    for (const [arc, sign] of signsOf(shape)) {
      const owner = owners.get(arc) ?? { ids: [], direction: 0 }
      owner.ids.push(shape.id)
      owner.direction += sign * (directions[i] ?? 1)
      owners.set(arc, owner)
    }
  })

  return {
    countries: new Map(countries.filter(([, path]) => path !== '')),
    crimea: outline(feature(topology, crimea).geometry, directions[ukraine]),
    oblasts: outline(merge(topology, oblasts.geometries)),
    lines(between) {
      const coordinates = [...owners].flatMap(
        ([
          arc,
          {
            ids: [one = '', other],
            direction,
          },
        ]) => {
          if (other === undefined || !(between(one, other) || between(other, one))) return []
          const line = topology.arcs[arc] ?? []
          return [direction < 0 ? line.toReversed() : line]
        },
      )
      const object: MultiLineString = { type: 'MultiLineString', coordinates }
      return write(object)
    },
  }
}

function backwards(object: MultiPolygon | Polygon): MultiPolygon {
  const polygons = object.type === 'Polygon' ? [object.coordinates] : object.coordinates
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => ring.toReversed())),
  }
}
