import type { Element } from 'hast'
import { h } from 'hastscript'
import { sourceAddress } from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import { type MapClass, classOn } from './class-on.ts'
import type { FrameName } from './frames.ts'
import type { FrameShapes } from './frame-shapes.ts'
import { hatchedOn } from './hatched-on.ts'
import { hatchWords, joinedWords, memberBorderWords } from './legend-words.ts'
import type { MapFacts } from './map-facts.ts'
import { patternId } from './patterns.ts'
import { swatch } from './swatch.ts'

/** The legend in words: what each colour, hatch and line of the drawing `id` means, and on which day. */
export function drawLegend(
  facts: MapFacts,
  frame: FrameName,
  shapes: FrameShapes,
  day: string,
  id: string,
): Element {
  const hatched = hatchedOn(facts, day)
  const isBorder = frame === 'border'
  const seen = Map.groupBy(shapes.countries.keys(), (country) => classOn(facts, country, day))
  const ground = (kind: MapClass, words: string, pattern?: 'by' | 'inv') =>
    seen.has(kind)
      ? [item(swatch({ kind, pattern: pattern && patternId(pattern, id) }), words)]
      : []
  const named = (iso2: string) => facts.countries.get(iso2)?.name ?? iso2

  return h('ul', { className: isBorder ? ['legend', 'bmap'] : ['legend'] }, [
    ...ground('nato', `Member on ${dayInWords(day)}`),
    ...ground('later', joinedWords(facts, seen.get('later') ?? [])),
    ...ground('inv', 'Invited, not yet in', 'inv'),
    ...(isBorder
      ? [item(swatch({ kind: 'bn' }), memberBorderWords(facts, day), lengths(facts))]
      : []),
    ...ground('ua', named('UA')),
    ...(hatched.has('crimea')
      ? [item(swatch({ kind: 'cri', pattern: patternId('cri', id) }), hatchWords(facts, 'crimea'))]
      : []),
    ...(hatched.has('oblasts') && isBorder
      ? [
          item(
            swatch({ kind: 'ua' }, { kind: 'claim', pattern: patternId('claim', id) }),
            hatchWords(facts, 'oblasts'),
          ),
        ]
      : []),
    ...(isBorder ? [] : ground('ru', named('RU'))),
    ...(isBorder ? [] : ground('by', named('BY'), 'by')),
    ...ground('oth', isBorder ? 'Not members' : 'Others'),
  ])
}

const item = (sample: Element, ...words: (string | Element | (string | Element)[])[]) =>
  h('li', [sample, h('span', words)])

/** Where the lengths come from: the first source of the series. */
function lengths({ borders }: MapFacts): (string | Element)[] {
  const [source] = borders.totals.cia_factbook.sources
  return source === undefined
    ? []
    : [' (', h('a', { href: sourceAddress(source) }, 'CIA World Factbook'), ')']
}
