import type { Element } from 'hast'
import { s } from 'hastscript'
import { standingOn } from '../facts/standing.ts'
import { type State, stateWords } from '../facts/state-words.ts'
import { classOn, type MapClass } from './class-on.ts'
import { frameShapes } from './frame-shapes.ts'
import { framedCountry } from './framed-country.ts'
import { frames } from './frames.ts'
import { hatchesOn } from './hatches-on.ts'
import { joinShapes } from './join-shapes.ts'
import { lineDays } from './line-days.ts'
import type { MapFacts } from './map-facts.ts'
import { patternId } from './pattern-id.ts'
import { patterns } from './patterns.ts'
import type { Scene } from './scene.ts'
import { stateOn } from './state-on.ts'

const { width, height, detail } = frames.europe
const { grid } = detail.article
/** The drawings are small: their patterns are larger by this factor. */
const larger = 2.5

/**
 * Every day of the map as a small drawing of Europe. The shapes stand once in `shapes`, which belongs on the same page;
 * the drawings use them.
 */
export function allMaps(facts: MapFacts): {
  shapes: Element
  maps: { state: State; drawing: Element }[]
} {
  joinShapes(facts)
  const shapes = frameShapes('europe', 'article')
  const lines = lineDays(facts, shapes)
  const days = [...facts.mapStates.keys()]
  const last = days.at(-1) ?? ''
  const scene: Scene = {
    facts,
    frame: 'europe',
    day: last,
    shapes,
    kindOf: (): MapClass => 'oth',
    kinds: new Map<MapClass, string[]>([
      ['by', []],
      ['inv', []],
    ]),
    hatches: hatchesOn(facts, 'europe', last),
    id: 'all',
    named: false,
  }
  const defs = s('defs', [
    ...[...shapes.countries].map(([id, d]) => s('path', { id: `m-${id}`, d })),
    s('path', { id: 'm-crimea', d: shapes.crimea }),
    ...lines.map(({ d }, i) => s('path', { id: `k${i}`, d })),
  ])
  const use = (id: string, properties: Record<string, unknown> = {}) =>
    s('use', { href: `#${id}`, ...properties })

  const country = (day: string, id: string) => {
    const kind = classOn(facts, id, day, false)
    const record = facts.countries.get(id)
    return use(`m-${id}`, {
      className: [kind],
      ...(kind === 'inv' || kind === 'by' ? { fill: `url(#${patternId(kind, 'all')})` } : {}),
      ...(record ? { dataCountry: id, dataStanding: standingOn(record, day) } : {}),
    })
  }
  const draw = (day: string, at: number) => {
    const shown = lines.flatMap(({ days: mask }, i) => (mask[at] === '1' ? [use(`k${i}`)] : []))
    const isHatched = hatchesOn(facts, 'europe', day).some(({ id }) => id === 'crimea')
    const ids = [...shapes.countries.keys()].filter((id) => id !== framedCountry)
    return s('g', { transform: `scale(${grid})` }, [
      ...ids.map((id) => country(day, id)),
      s('g.cc', shown),
      s('g.ck', shown),
      country(day, framedCountry),
      ...(isHatched
        ? [use('m-crimea', { fill: `url(#${patternId('cri', 'all')})`, dataHatch: 'crimea' })]
        : []),
    ])
  }
  return {
    shapes: s('svg.defs', { width: 0, height: 0, ariaHidden: 'true' }, [
      patterns(scene, grid / larger),
      defs,
    ]),
    maps: days.map((day, at) => {
      const state = stateOn(facts, day)
      const attributes = {
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        ariaLabel: `Map of Europe. ${stateWords(state).summary}`,
      }
      return { state, drawing: s('svg', attributes, [draw(day, at)]) }
    }),
  }
}
