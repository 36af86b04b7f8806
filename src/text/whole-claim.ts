import { h } from 'hastscript'
import { claimAddress } from '../facts/addresses.ts'
import { sourcesIn } from '../facts/citing-records.ts'
import { dayInWords } from '../facts/day.ts'
import type { Facts } from '../facts/facts.ts'
import { fullAddress } from '../facts/full-address.ts'
import { linesInWords } from '../facts/lines-in-words.ts'
import { quoted } from '../facts/quoted.ts'
import type { Claim } from '../facts/schema/claim.ts'
import { verdictOf } from '../facts/verdict-of.ts'
import { capitalised } from '../facts/words.ts'
import { historyList } from './history-list.ts'
import { references } from './references.ts'
import { sourceList } from './source-list.ts'
import type { Whole } from './whole.ts'
import { withWholeAddresses } from './with-whole-addresses.ts'

/** A claim as one text: the verdict, what was said and what the record shows, why, what came after, the sources. */
export function wholeClaim(claim: Claim, facts: Facts): Whole {
  const { site } = facts
  const reaches = claim.reaches ?? site.reaches.default
  const verdict = verdictOf(claim, facts)
  const listed = [...sourcesIn(claim)]
  const maker = claim.kind === 'teaser' ? 'a headline linked in the report' : claim.made_by
  const place = maker.includes('the report') ? maker : `${maker}, in the report`
  const dated = [
    ['Before the report', claim.before],
    ['On the day of the report', claim.on_the_day],
    ['Since then', claim.since],
  ] as const
  const address = fullAddress(claimAddress(claim), site)
  const tree = () =>
    h(null, [
      h('p', [h('b', `Verdict: ${verdict.label}.`), ` ${verdict.meaning}`]),
      h('p', [
        h('b', `As reported on ${dayInWords(site.report_day)}:`),
        claim.wording === undefined
          ? ` ${claim.claim}`
          : ` ${quoted(claim.wording)} In other words: ${claim.claim}`,
        ` ${capitalised(place)}, ${linesInWords(claim.line)}.`,
      ]),
      h('p', [
        h('b', `What the record shows (sources reach ${dayInWords(reaches)}):`),
        ` ${claim.summary}`,
      ]),
      h('h2', 'Why'),
      h('p', [claim.reasoning, ...references(claim.evidence, listed)]),
      ...(claim.reader_note === undefined ? [] : [h('p', claim.reader_note)]),
      h('p', [h('b', 'How this verdict is set:'), ` ${verdict.rule}`]),
      ...dated.flatMap(([heading, items]) =>
        items.length === 0
          ? []
          : [
              h('h2', heading),
              h(
                'ul',
                items.map(({ date, what, sources }) =>
                  h('li', [`${dayInWords(date)}: ${what}`, ...references(sources, listed)]),
                ),
              ),
            ],
      ),
      h('h2', 'Sources'),
      sourceList(
        listed.map((source) => ({ source, places: [] })),
        facts,
      ),
      h('h2', 'History'),
      historyList(claim.history),
    ])
  return {
    kind: 'claims',
    slug: claim.slug,
    title: claim.headline,
    summary: claim.summary,
    address,
    reaches,
    history: claim.history,
    get tree() {
      return withWholeAddresses(tree(), address)
    },
  }
}
