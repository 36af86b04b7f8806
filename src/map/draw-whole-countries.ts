import type { Element } from 'hast'
import { s } from 'hastscript'
import { standingOn } from '../facts/standing.ts'
import { classOn } from './class-on.ts'
import { frameShapes } from './frame-shapes.ts'
import { framedCountry } from './framed-country.ts'
import { lineDays } from './line-days.ts'
import type { MapFacts } from './map-facts.ts'
import { offUnless } from './off-unless.ts'
import type { Shapes } from './shapes-of.ts'

/**
 * The countries of the one drawing, each with its code, its standing on the day, and the days that would change it; then
 * the lines where two colours meet, a casing and a core, those of other days hidden; Ukraine over them.
 */
export function drawWholeCountries(facts: MapFacts, shapes: Shapes, day: string): Element[] {
  // From west to east: neighbours stand near each other, so that gzip, which looks back over 32 kB, finds the borders
  // that they share. Which of two is drawn last does not show: the lines where colours meet lie over both.
  const west = (id: string) => Number.parseInt(shapes.countries.get(id)?.slice(1) ?? '', 10)
  const paths = [...shapes.countries.keys()]
    .filter((id) => id !== framedCountry)
    .toSorted((a, b) => west(a) - west(b))
    .map((id) => country(facts, shapes, day, id))
  const at = [...facts.mapStates.keys()].indexOf(day)
  const lines = lineDays(facts, shapes).map(({ days, d }) =>
    // An attribute, for the second drawing too: rules that begin outside `use` do not reach into it.
    s('path', {
      d,
      dataDays: days,
      vectorEffect: 'non-scaling-stroke',
      ...offUnless(days[at] === '1'),
    }),
  )
  return [
    ...paths,
    s('g.cc', [s('g', { id: 'l' }, lines)]),
    s('use.ck', { href: '#l' }),
    country(facts, shapes, day, framedCountry),
  ]
}

const nearby = () => frameShapes('europe', 'article').countries

function country(facts: MapFacts, shapes: Shapes, day: string, id: string): Element {
  const record = facts.countries.get(id)
  return s(
    'path',
    {
      d: shapes.countries.get(id) ?? '',
      className: [classOn(facts, id, day, false)],
      dataCountry: id,
      dataStanding: record ? standingOn(record, day) : 'none',
      ...(record?.member_from === undefined ? {} : { dataJoined: record.member_from }),
      ...(record?.invited === undefined ? {} : { dataInvited: record.invited }),
      ...(id === framedCountry ? { id: 'u' } : {}),
    },
    // What lies beyond Europe and has no record needs no name: it would be two hundred bytes of Africa.
    record || nearby().has(id) ? [s('title', record?.name ?? facts.land.get(id)?.name ?? id)] : [],
  )
}
