import type { Element } from 'hast'
import { h } from 'hastscript'
import { sourceAddress } from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import { mapSubject } from '../facts/map-subject.ts'
import { bordersSince } from './borders-since.ts'
import type { MapClass } from './class-on.ts'
import { hatchWords } from './hatch-words.ts'
import { joinedWords } from './joined-words.ts'
import type { MapFacts } from './map-facts.ts'
import { memberBorderWords } from './member-border-words.ts'
import { patternId } from './pattern-id.ts'
import type { Scene } from './scene.ts'
import { swatch } from './swatch.ts'

/** The legend in words: what each colour, hatch and line of the drawing means, and on which day. */
export function drawLegend(scene: Scene): Element {
  const { facts, frame, day, kinds, id } = scene
  const subject = mapSubject(facts)
  const isBorder = frame === 'border'
  const ground = (kind: MapClass, words: string, pattern?: 'by' | 'inv') =>
    kinds.has(kind)
      ? [item(swatch({ kind, pattern: pattern && patternId(pattern, id) }), words)]
      : []
  const named = (iso2: string) => facts.countries.get(iso2)?.name ?? iso2

  return h('ul', { className: isBorder ? ['legend', 'bmap'] : ['legend'] }, [
    ...ground('nato', `Member on ${dayInWords(day)}`),
    ...ground('later', joinedWords(facts, kinds.get('later') ?? [])),
    ...ground(
      'inv',
      `Invited, not yet in: ${(kinds.get('inv') ?? []).map(named).toSorted().join(', ')}`,
      'inv',
    ),
    ...(isBorder
      ? [item(swatch({ kind: 'bn' }), memberBorderWords(facts, day), ...series(facts))]
      : []),
    ...ground('ua', subject.name),
    ...hatches(scene),
    // In the border frame these are labelled, and plain.
    ...(isBorder
      ? []
      : [...ground('ru', named(subject.grey)), ...ground('by', named(subject.lines), 'by')]),
    ...ground('oth', isBorder ? 'Not members' : 'Others'),
    ...(day < bordersSince ? [h('li', 'Borders are those of a recent data set')] : []),
  ])
}

const item = (sample: Element, ...words: (string | Element)[]) =>
  h('li', [sample, h('span', words)])

function hatches({ facts, hatches, id }: Scene): Element[] {
  const samples = {
    crimea: swatch({ kind: 'cri', pattern: patternId('cri', id) }),
    oblasts: swatch({ kind: 'ua' }, { kind: 'claim', pattern: patternId('claim', id) }),
  }
  return hatches.map((hatch) => item(samples[hatch.id], hatchWords(facts, hatch)))
}

/** Where the lengths come from: the first source of the series. */
function series({ borders }: MapFacts): (string | Element)[] {
  const [source] = borders.totals.cia_factbook.sources
  if (source === undefined) return []
  return [' (', h('a', { href: sourceAddress(source) }, borders.series.cia_factbook), ')']
}
