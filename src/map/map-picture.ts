// Runs at build time only: the browser never loads d3-geo or the topology.
import type { Element } from 'hast'
import { s } from 'hastscript'
import { drawBorderLines } from './draw-border-lines.ts'
import { drawCountries } from './draw-countries.ts'
import { drawHatches } from './draw-hatches.ts'
import { drawLabels } from './draw-labels.ts'
import { drawLegend } from './draw-legend.ts'
import { frameShapes } from './frame-shapes.ts'
import { type DetailName, type FrameName, frames } from './frames.ts'
import { joinShapes } from './join-shapes.ts'
import type { MapFacts } from './map-facts.ts'
import { patterns } from './patterns.ts'

/** What a picture of the map shows. */
export interface MapView {
  frame: FrameName
  /** The day (YYYY-MM-DD) for which the countries are coloured. */
  day: string
  /** What the picture shows, in words, for those who do not see it. */
  alternative: string
  /** How finely it is drawn; `article` where left out. */
  detail?: DetailName
}

/**
 * The map for one frame and day as finished SVG, and its legend in words, which belongs on the same page: it uses the
 * drawing's patterns. Throws where content and shapes do not fit.
 */
export function mapPicture(
  facts: MapFacts,
  { frame, day, alternative, detail = 'article' }: MapView,
): { drawing: Element; legend: Element } {
  joinShapes(facts)
  const { width, height } = frames[frame]
  const { grid } = frames[frame].detail[detail]
  const shapes = frameShapes(frame, detail)
  const id = `${frame}-${day}`
  const isBorder = frame === 'border'

  const drawing = s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      ariaLabel: alternative,
      ...(isBorder ? { className: ['bmap'] } : {}),
    },
    [
      patterns(isBorder ? ['cri', 'claim'] : ['cri', 'by'], id, grid),
      s('g', grid === 1 ? {} : { transform: `scale(${grid})` }, [
        ...drawCountries(facts, frame, shapes, day, id),
        ...drawHatches(facts, frame, shapes, day, id),
        ...(isBorder ? drawBorderLines(facts, shapes, day, id) : []),
      ]),
      drawLabels(facts, frame, day),
    ],
  )
  return { drawing, legend: drawLegend(facts, frame, shapes, day, id) }
}
