import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Frame } from './frames.ts'
import { isoCodes } from './iso-codes.ts'
import { project } from './project.ts'
import { shows } from './shows.ts'
import { visibleArea } from './visible-area.ts'
import type { Shape, WorldAtlas } from './world-atlas.ts'

/**
 * The parts of countries that a frame shows, with letters for numbers; islands that no frame would draw are left out.
 * Throws where the frames show a country that has no letters yet.
 */
export function cropToFrames(
  world: WorldAtlas,
  shapes: readonly Shape[],
  frames: readonly Frame[],
): FeatureCollection<MultiPolygon> {
  const isVisible = ([outline = []]: Position[][]) => {
    const ring = outline.map(project)
    const isSeen = ring.some((point) => frames.some((frame) => shows(frame, point)))
    return isSeen && visibleArea(frames, ring) > 1
  }
  const features = shapes.flatMap((shape): Feature<MultiPolygon>[] => {
    const coordinates = partsOf(world, shape).filter(isVisible)
    if (coordinates.length === 0) return []
    const id = isoCodes[String(shape.id)]
    if (id === undefined) {
      throw new Error(
        `The frames show ${shape.properties.name} (${shape.id ?? 'no number'}): give it letters in src/map/iso-codes.ts.`,
      )
    }
    return [
      { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } },
    ]
  })
  return { type: 'FeatureCollection', features }
}

function partsOf(world: WorldAtlas, shape: Shape): Position[][][] {
  if (shape.type === 'Polygon') return [feature(world, shape).geometry.coordinates]
  return feature(world, shape).geometry.coordinates
}
