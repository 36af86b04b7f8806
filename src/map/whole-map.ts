import type { Element } from 'hast'
import { s } from 'hastscript'
import { stateWords } from '../facts/state-words.ts'
import { drawDots } from './draw-dots.ts'
import { drawWholeBorders } from './draw-whole-borders.ts'
import { drawWholeCountries } from './draw-whole-countries.ts'
import { drawWholeHatches } from './draw-whole-hatches.ts'
import { drawWholeLabels } from './draw-whole-labels.ts'
import { drawWholeLegend } from './draw-whole-legend.ts'
import { joinShapes } from './join-shapes.ts'
import type { MapFacts } from './map-facts.ts'
import { stateOn } from './state-on.ts'
import { whole } from './whole-frames.ts'
import { wholePatterns } from './whole-patterns.ts'
import { wholeShapes } from './whole-shapes.ts'

/**
 * The map of one day as one drawing for all three frames, and its legend. map-page.css moves the drawing to the frame
 * that the reader has chosen; what other days need is in it too, hidden, so that the day can change in place. One to a
 * page: its ids are fixed. Throws where content and shapes do not fit.
 */
export function wholeMap(facts: MapFacts, day: string): { drawing: Element; legend: Element } {
  joinShapes(facts)
  const shapes = wholeShapes(new Set(facts.countries.keys()))
  const state = stateOn(facts, day)
  const words = stateWords(state)
  const drawing = s(
    'svg.om',
    {
      // Layouts name it: the page is first painted when the drawing has come.
      id: 'map',
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      role: 'img',
      ariaLabel: `Map. ${words.summary} The table below lists the same.`,
    },
    [
      wholePatterns(),
      s('g.fw', [
        ...drawWholeCountries(facts, shapes, day),
        ...drawWholeHatches(facts, shapes, day),
        drawWholeBorders(facts, shapes, day),
      ]),
      drawDots(facts, 'alliance', day),
      drawDots(facts, 'europe', day),
      drawWholeLabels(facts, 'alliance', day),
      drawWholeLabels(facts, 'europe', day),
      drawWholeLabels(facts, 'border', day),
    ],
  )
  return { drawing, legend: drawWholeLegend(facts, day, words, state.invited.length > 0) }
}
