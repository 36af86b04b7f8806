import type { Element } from 'hast'
import { s } from 'hastscript'
import { standingOn } from '../facts/standing.ts'
import { type MapClass, classOn } from './class-on.ts'
import { drawClassLines } from './draw-class-lines.ts'
import type { FrameShapes } from './frame-shapes.ts'
import type { FrameName } from './frames.ts'
import type { MapFacts } from './map-facts.ts'
import { patternId } from './patterns.ts'

/** What is drawn later lies over what is drawn before; Ukraine comes last, over the lines between the others. */
const order: readonly MapClass[] = ['oth', 'by', 'ru', 'nato', 'inv', 'later']

/** The countries of a frame, each with its code and standing for any program to read, and the lines between classes. */
export function drawCountries(
  facts: MapFacts,
  frame: FrameName,
  shapes: FrameShapes,
  day: string,
  id: string,
): Element[] {
  const path = (country: string, kind: MapClass, d: string) => {
    const record = facts.countries.get(country)
    return s('path', {
      d,
      className: [kind],
      dataCountry: country,
      dataStanding: record ? standingOn(record, day) : 'none',
      ...(kind === 'ua' ? { id: `u-${id}` } : {}),
      ...(frame !== 'border' && (kind === 'by' || kind === 'inv')
        ? { fill: `url(#${patternId(kind, id)})` }
        : {}),
    })
  }
  const kinds = Map.groupBy(shapes.countries, ([country]) => classOn(facts, country, day))
  const paths = (kind: MapClass) =>
    (kinds.get(kind) ?? []).map(([country, d]) => path(country, kind, d))
  return [...order.flatMap(paths), ...drawClassLines(facts, shapes, day, id), ...paths('ua')]
}
