import { geoArea, geoContains } from 'd3'
import { feature, mergeArcs } from 'topojson-client'
import type { MultiPolygon, Polygon } from 'topojson-specification'
import type { WorldAtlas } from './world-atlas.ts'

const simferopol: [number, number] = [34.1, 44.95]
const earthRadius = 6371.0088

/**
 * Natural Earth draws who controls a place, so Crimea is a part of Russia in it. This moves it back to Ukraine, found by
 * geometry: the one part of Russia around Simferopol. Its own outline is returned for the hatch; Ukraine loses the line
 * along the isthmus. Throws unless there is exactly one such part, it adjoins Ukraine, and has Crimea's area.
 */
export function fixCrimea(topology: WorldAtlas): Polygon {
  const { geometries } = topology.objects.countries
  const russia = geometries.find(({ id }) => id === '643')
  const ukraine = geometries.find(({ id }) => id === '804')
  if (russia?.type !== 'MultiPolygon' || !ukraine) {
    throw new Error(
      'world-atlas has no Russia of several parts (643) or no Ukraine (804): has its form changed?',
    )
  }

  const part = (arcs: number[][]): Polygon => ({ type: 'Polygon', arcs })
  const found = russia.arcs
    .map(part)
    .filter((polygon) => geoContains(feature(topology, polygon), simferopol))
  const [crimea] = found
  if (!crimea || found.length > 1) {
    throw new Error(
      `Simferopol lies in ${found.length} parts of Russia, not in one: look at how the source draws Crimea.`,
    )
  }
  const area = geoArea(feature(topology, crimea)) * earthRadius ** 2
  if (area < 25_000 || area > 31_000)
    throw new Error(
      `The part around Simferopol has ${area.toFixed(0)} km²; Crimea has about 27,000.`,
    )
  const own = new Set(arcsOf(crimea))
  if (!arcsOf(ukraine).some((arc) => own.has(~arc)))
    throw new Error('Crimea shares no line with Ukraine: the isthmus is missing.')

  russia.arcs = russia.arcs.filter((arcs) => arcs !== crimea.arcs)
  Object.assign(ukraine, mergeArcs(topology, [ukraine, crimea]))
  return crimea
}

const arcsOf = ({ arcs }: Polygon | MultiPolygon): number[] => (arcs as number[][][]).flat(2)
