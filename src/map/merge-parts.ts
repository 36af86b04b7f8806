import { geoArea } from 'd3'
import { feature, mergeArcs } from 'topojson-client'
import type { Shape, WorldAtlas } from './world-atlas.ts'

/** What Natural Earth draws apart and we draw as one, by our map notes: each name goes to the country with that number. */
const parts: Readonly<Record<string, string>> = {
  Greenland: '208',
  'Faeroe Is.': '208',
  Åland: '246',
  'N. Cyprus': '196',
  'Cyprus U.N. Buffer Zone': '196',
  // The British bases on Cyprus have no line of their own either: a hole in the island would say more than we know.
  Akrotiri: '196',
  Dhekelia: '196',
  Baikonur: '398',
  'USNB Guantanamo Bay': '192',
}
/** The source has no number for it. */
const kosovo = { name: 'Kosovo', id: 'XK' }

/** The countries after merging, without the rings that the source's rounding has turned inside out. */
export function mergeParts(world: WorldAtlas): Shape[] {
  const shapes = world.objects.countries.geometries.map((shape) => dropInverted(world, shape))
  for (const [name, id] of Object.entries(parts)) {
    const part = shapes.find(({ properties }) => properties.name === name)
    const whole = shapes.find((shape) => shape.id === id)
    if (!part || !whole)
      throw new Error(`world-atlas has no ${name} or no country ${id}: has its list changed?`)
    Object.assign(whole, mergeArcs(world, [whole, part]))
    shapes.splice(shapes.indexOf(part), 1)
  }
  return shapes.map((shape) =>
    shape.properties.name === kosovo.name ? { ...shape, id: kosovo.id } : shape,
  )
}

/** Three islands of the Maldives, collapsed to a line, read as the whole sphere but a line, and would flood the map. */
function dropInverted(world: WorldAtlas, shape: Shape): Shape {
  if (shape.type !== 'MultiPolygon') return shape
  const isInverted = (arcs: number[][]) =>
    geoArea(feature(world, { type: 'Polygon', arcs })) > 2 * Math.PI
  return { ...shape, arcs: shape.arcs.filter((arcs) => !isInverted(arcs)) }
}
