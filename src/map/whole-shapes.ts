import { presimplify, simplify } from 'topojson-simplify'
import { coarserAfar } from './coarser-afar.ts'
import { dropSpecks } from './drop-specks.ts'
import type { Frame } from './frames.ts'
import type { MapTopology } from './map-topology.ts'
import { type Extent, pathIn } from './path-in.ts'
import { projectTopology } from './project-topology.ts'
import { type Shapes, shapesOf } from './shapes-of.ts'
import { shows } from './shows.ts'
import { visibleArea } from './visible-area.ts'
import { wholeFrames } from './whole-frames.ts'

const all: Frame[] = Object.values(wholeFrames)

/** Points that span less than this many thresholds of the closest frame are left out. */
const least = 1.6
/** How many times that holds for lines of land without a record. */
const afar = 6
/** Islands of less than this many thresholds are left out. */
const speck = 3

/** What the three frames show of the plane, and what lies between their corners. */
const extent: Extent = [-2580, -2840, 3110, 2620]

let made: Shapes | undefined

/**
 * The shapes of the one drawing that holds all three frames, in the units of the plane: each place as fine as the
 * closest frame that shows it needs. `near` names the countries that have a record: the lines of the others are coarser.
 * Made once.
 */
export function wholeShapes(near: ReadonlySet<string>): Shapes {
  made ??= shapesOf(rounded(thinned(near)), (object) => pathIn(extent, 1, object))
  return made
}

function thinned(near: ReadonlySet<string>): MapTopology {
  const plane = presimplify(projectTopology([1, 0, 0, 1, 0, 0]), (triangle) =>
    visibleArea(all, triangle),
  )
  return dropSpecks(
    simplify(coarserAfar(plane, afar, near), least),
    (ring) => visibleArea(all, ring) / least / speck,
  )
}

/** Rounds to about a unit of the closest frame, before lines become paths: what is common stays common. */
function rounded(topology: MapTopology): MapTopology {
  const round = (point: readonly number[]) => {
    const step = stepAt(point)
    return point.slice(0, 2).map((value) => Math.round(value / step) * step)
  }
  return { ...topology, arcs: topology.arcs.map((arc) => arc.map(round)) }
}

/** In units of the plane: a unit of the border frame is three quarters of one, of Europe's two, of the alliance's four and a half. */
function stepAt(point: readonly number[]): number {
  if (shows(wholeFrames.border, point)) return 1
  if (shows(wholeFrames.europe, point)) return 2
  return shows(wholeFrames.alliance, point) ? 4 : 8
}
