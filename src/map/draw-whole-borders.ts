import type { Element } from 'hast'
import { s } from 'hastscript'
import { framedCountry } from './framed-country.ts'
import type { MapFacts } from './map-facts.ts'
import { offUnless } from './off-unless.ts'
import type { Shapes } from './shapes-of.ts'

/**
 * Ukraine's border, shown in the border frame: a thin line for each neighbour, and over it a heavy one in a casing from
 * the day on which the neighbour is a member, with its published length.
 */
export function drawWholeBorders(
  { borders, countries }: MapFacts,
  shapes: Shapes,
  day: string,
): Element {
  const stretches = borders.neighbours.map(({ iso2, cia_factbook: { km } }) => {
    const d = shapes.lines((one, other) => one === framedCountry && other === iso2)
    return { iso2, d, km, from: countries.get(iso2)?.member_from }
  })
  const heavy = stretches.flatMap(({ d, km, from }) =>
    from === undefined
      ? []
      : [s('path', { d, dataFrom: from, dataKm: km, ...offUnless(from <= day) })],
  )
  return s('g.bl', { dataKm: borders.totals.cia_factbook.land }, [
    s(
      'g.bo',
      stretches.map(({ iso2, d }) => s('path', { d, dataBorder: iso2 })),
    ),
    s('use.bk', { href: '#n' }),
    s('g.bn', [s('g', { id: 'n' }, heavy)]),
  ])
}
