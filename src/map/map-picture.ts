// Runs at build time only: the browser never loads d3-geo or the topology.
import type { Element } from 'hast'
import { s } from 'hastscript'
import { classOn } from './class-on.ts'
import { drawBorderLines } from './draw-border-lines.ts'
import { drawCountries } from './draw-countries.ts'
import { drawHatches } from './draw-hatches.ts'
import { drawLabels } from './draw-labels.ts'
import { drawLegend } from './draw-legend.ts'
import { frameShapes } from './frame-shapes.ts'
import { type DetailName, type FrameName, frames } from './frames.ts'
import { hatchesOn } from './hatches-on.ts'
import { joinShapes } from './join-shapes.ts'
import type { MapFacts } from './map-facts.ts'
import { patterns } from './patterns.ts'
import type { Scene } from './scene.ts'

/** What a picture of the map shows. */
export interface MapView {
  frame: FrameName
  /** The day (YYYY-MM-DD) for which the countries are coloured. */
  day: string
  /** What the picture shows, in words, for those who do not see it. */
  alternative: string
  /** Whether those that have joined since have a colour of their own; else the map knows the day alone. */
  since?: boolean
  /** How finely it is drawn; `article` where left out. */
  detail?: DetailName
}

/**
 * The map for one frame and day as finished SVG, and its legend in words, which belongs on the same page: it uses the
 * drawing's patterns. Throws where content and shapes do not fit.
 */
export function mapPicture(
  facts: MapFacts,
  { frame, day, alternative, since = false, detail = 'article' }: MapView,
): { drawing: Element; legend: Element } {
  joinShapes(facts)
  const { width, height } = frames[frame]
  const { grid } = frames[frame].detail[detail]
  const shapes = frameShapes(frame, detail)
  const kindOf = (country: string) => classOn(facts, country, day, since)
  const scene: Scene = {
    facts,
    frame,
    day,
    shapes,
    kindOf,
    kinds: Map.groupBy(shapes.countries.keys(), kindOf),
    hatches: hatchesOn(facts, frame, day),
    id: `${frame}-${day}${since ? '-since' : ''}`,
    named: detail === 'page',
  }
  const isBorder = frame === 'border'
  const attributes = {
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    ariaLabel: alternative,
    ...(isBorder ? { className: ['bmap'] } : {}),
  }
  const drawing = s('svg', attributes, [
    patterns(scene, grid),
    s('g', grid === 1 ? {} : { transform: `scale(${grid})` }, [
      ...drawCountries(scene),
      ...drawHatches(scene),
      ...(isBorder ? drawBorderLines(scene) : []),
    ]),
    drawLabels(scene),
  ])
  return { drawing, legend: drawLegend(scene) }
}
