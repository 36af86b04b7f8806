import type { Element } from 'hast'
import { h } from 'hastscript'
import type { stateWords } from '../facts/state-words.ts'
import { bordersSince } from './borders-since.ts'
import { mapSubject } from '../facts/map-subject.ts'
import { hatchWords } from './hatch-words.ts'
import type { MapFacts } from './map-facts.ts'
import { memberBorderWords } from './member-border-words.ts'
import { offUnless } from './off-unless.ts'
import { swatch } from './swatch.ts'

/**
 * The legend of the drawing that holds all frames. What changes with the day has a name (`data-slot`), what begins with
 * a day has that day, and what belongs to the border frame alone, or to the others, has its class.
 */
export function drawWholeLegend(
  facts: MapFacts,
  day: string,
  words: ReturnType<typeof stateWords>,
  invited: boolean,
): Element {
  const subject = mapSubject(facts)
  const from = (since: string) => ({ dataFrom: since, ...offUnless(since <= day) })
  const name = (iso2: string) => facts.countries.get(iso2)?.name ?? iso2
  const hatches = facts.hatches.map((hatch) => {
    const sample =
      hatch.id === 'crimea'
        ? swatch({ kind: 'cri', pattern: 'p-cri' })
        : swatch({ kind: 'ua' }, { kind: 'claim', pattern: 'p-claim' })
    const only = hatch.id === 'oblasts' ? ['in-border'] : []
    return item(sample, hatchWords(facts, hatch), from(hatch.from), only)
  })
  return h('ul.legend', [
    item(swatch({ kind: 'nato' }), slot('legendMembers', words.legendMembers)),
    item(swatch({ kind: 'inv', pattern: 'p-inv' }), slot('legendInvited', words.legendInvited), {
      dataSlot: 'invited',
      ...offUnless(invited),
    }),
    item(swatch({ kind: 'bn' }), slot('share', memberBorderWords(facts, day)), {}, ['in-border']),
    item(swatch({ kind: 'ua' }), subject.name),
    ...hatches,
    item(swatch({ kind: 'ru' }), name(subject.grey), {}, ['far']),
    item(swatch({ kind: 'by', pattern: 'p-by' }), name(subject.lines), {}, ['far']),
    item(swatch({ kind: 'oth' }), 'Others'),
    h('li', { dataUntil: bordersSince, ...offUnless(day < bordersSince) }, [
      'Borders are those of a recent data set',
    ]),
  ])
}

const slot = (name: string, words: string) => h('span', { dataSlot: name }, words)

function item(
  sample: Element,
  words: string | Element,
  { className = [], ...properties }: { className?: string[]; [name: string]: unknown } = {},
  only: string[] = [],
): Element {
  const classes = [...only, ...className]
  return h('li', { ...properties, ...(classes.length > 0 ? { className: classes } : {}) }, [
    sample,
    typeof words === 'string' ? h('span', words) : words,
  ])
}
