import type { Element } from 'hast'
import { s } from 'hastscript'
import { standingOn } from '../facts/standing.ts'
import type { MapClass } from './class-on.ts'
import { drawClassLines } from './draw-class-lines.ts'
import { patternId } from './pattern-id.ts'
import type { Scene } from './scene.ts'

/** What is drawn later lies over what is drawn before; Ukraine comes last, over the lines between the others. */
const order: readonly MapClass[] = ['oth', 'by', 'ru', 'nato', 'inv', 'later']

/** The countries of a frame, each with its code and standing for any program to read, and the lines between classes. */
export function drawCountries(scene: Scene): Element[] {
  const paths = (kind: MapClass) =>
    (scene.kinds.get(kind) ?? []).map((country) => path(scene, kind, country))
  return [...order.flatMap(paths), ...drawClassLines(scene), ...paths('ua')]
}

function path({ facts, frame, day, shapes, id, named }: Scene, kind: MapClass, country: string) {
  const record = facts.countries.get(country)
  const name = record?.name ?? facts.land.get(country)?.name ?? country
  const isPatterned = kind === 'inv' || (kind === 'by' && frame !== 'border')
  return s(
    'path',
    {
      d: shapes.countries.get(country) ?? '',
      className: [kind],
      dataCountry: country,
      dataStanding: record ? standingOn(record, day) : 'none',
      ...(kind === 'ua' ? { id: `u-${id}` } : {}),
      ...(isPatterned ? { fill: `url(#${patternId(kind, id)})` } : {}),
    },
    named ? [s('title', name)] : [],
  )
}
