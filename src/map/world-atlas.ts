import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'

/** A country of world-atlas; its id is its number in ISO 3166-1, with leading zeros, where it has one. */
export type Shape = (Polygon | MultiPolygon) & { id?: string; properties: { name: string } }

/** The topology of world-atlas: every country. */
export type WorldAtlas = Topology<{
  countries: { type: 'GeometryCollection'; geometries: Shape[] }
}>
