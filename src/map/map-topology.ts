import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import topology from './map.topo.json' with { type: 'json' }

/** One country's shape; its id is ISO 3166-1 alpha-2, or XK for Kosovo. */
export interface CountryShape extends MultiPolygon {
  id: string
}

/** What `npm run geodata` makes: all that the frames show. */
export type MapTopology = Topology<{
  countries: { type: 'GeometryCollection'; geometries: CountryShape[] }
  /** Crimea's outline, from the same lines as Ukraine's. */
  crimea: Polygon
  /** The four oblasts that Russia claimed on 30 September 2022, by ISO 3166-2. */
  oblasts: { type: 'GeometryCollection'; geometries: (Polygon | MultiPolygon)[] }
}>

/** The map in longitude and latitude, on a grid of whole numbers. */
export const mapTopology = topology as unknown as MapTopology
