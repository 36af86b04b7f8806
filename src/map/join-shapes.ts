import { framedCountry } from './framed-country.ts'
import type { MapFacts } from './map-facts.ts'
import { type MapTopology, mapTopology } from './map-topology.ts'

/**
 * Throws where content and the map's shapes do not fit: a record without a shape, a shape without a record or a name,
 * a hatch without a shape, a neighbour without a line, a subject that is not the framed country. A map that lost a member must not be published.
 */
export function joinShapes(
  { site, countries, land, hatches, borders }: MapFacts,
  { objects }: MapTopology = mapTopology,
): void {
  if (site.map?.subject !== framedCountry) {
    throw new Error(
      `content/site.yaml: the map is made around ${framedCountry}, not around ${site.map?.subject ?? 'none'}. Correct subject:, or see src/map/framed-country.ts.`,
    )
  }
  const shapes = new Set(objects.countries.geometries.map(({ id }) => id))
  for (const { iso2, name } of countries.values()) {
    if (shapes.has(iso2)) continue
    throw new Error(
      `content/countries.yaml: ${name} (${iso2}) has no shape on the map. Correct its iso2, or run npm run geodata so that src/map/map.topo.json has the shape.`,
    )
  }
  for (const id of shapes) {
    if (countries.has(id) || land.has(id)) continue
    throw new Error(
      `src/map/map.topo.json: the shape ${id} has no record and no name. Add it under land in content/map.yaml, or correct src/map/iso-codes.ts and run npm run geodata.`,
    )
  }
  for (const { id } of hatches) {
    const shape = objects[id]
    if ('arcs' in shape ? shape.arcs.length > 0 : shape.geometries.length > 0) continue
    throw new Error(
      `content/map.yaml: the hatch ${id} has no shape on the map. Take it out, or run npm run geodata so that src/map/map.topo.json has the shape.`,
    )
  }
  for (const { iso2 } of borders.neighbours) {
    if (shapes.has(iso2)) continue
    throw new Error(
      `content/borders.yaml: the neighbour ${iso2} has no shape on the map. Correct its iso2, or run npm run geodata so that src/map/map.topo.json has the shape.`,
    )
  }
}
