import type { Element } from 'hast'
import { h } from 'hastscript'
import { countryHinge } from '../facts/country-hinge.ts'
import { dayInWords } from '../facts/day.ts'
import type { Facts } from '../facts/facts.ts'
import { linesInWords } from '../facts/lines-in-words.ts'
import { quoted } from '../facts/quoted.ts'
import type { Claim } from '../facts/schema/claim.ts'
import { capitalised } from '../facts/words.ts'
import type { Ledger } from './numbered-ledger.ts'

type Dated = Claim['since'][number]

/** The claims, of `total`, each with its verdict, its day and what came before and after. */
export function wholeClaims(
  { claims, report, site }: Facts,
  ledger: Ledger,
  total: number,
): Element {
  const labels = new Map(report.verdicts.map(({ id, label }) => [id, label]))
  const days = (heading: string, items: readonly Dated[]) =>
    items.length === 0
      ? []
      : [
          h('h4', heading),
          h(
            'ul',
            items.map(({ date, what, sources }) =>
              h('li', [h('b', dayInWords(date)), ` ${what}`, ...ledger.references(sources)]),
            ),
          ),
        ]
  return h('section', { id: 'claims' }, [
    h(
      'h2',
      claims.size === total
        ? `The ${total} claims of the report`
        : `${claims.size} of the ${total} claims of the report`,
    ),
    h(
      'dl',
      report.verdicts.map(({ id, label, meaning }) =>
        h('div', [h('dt', { id: `claims-verdict-${id}` }, label), h('dd', meaning)]),
      ),
    ),
    ...[...claims.values()].map((claim) =>
      h('article', { id: `claims-${claim.slug}` }, [
        h('h3', claim.headline),
        h('p', [
          h('b', `${labels.get(claim.verdict) ?? ''}.`),
          ` Sources reach ${dayInWords(claim.reaches ?? site.reaches.default)}.`,
        ]),
        h('p', [
          'As reported: ',
          claim.claim,
          claim.wording ? ` In its words: ${quoted(claim.wording)}.` : '',
          ` (${capitalised(claim.made_by)}, ${linesInWords(claim.line)}.)`,
        ]),
        h('p', `What the record shows: ${claim.summary}`),
        h('p', [claim.reasoning, ...ledger.references(claim.evidence)]),
        ...(claim.reader_note ? [h('p', claim.reader_note)] : []),
        ...days('Before the report', claim.before),
        ...days('On the day of the report', claim.on_the_day),
        ...days('Since then', claim.since),
      ]),
    ),
  ])
}

/** The timeline, people, terms and countries. */
export function wholeLists(facts: Facts, ledger: Ledger): Element[] {
  const { events, people, terms, site } = facts
  const day = dayInWords(site.report_day)
  return [
    h('section', { id: 'timeline' }, [
      h('h2', 'Timeline'),
      h(
        'ol',
        [...events.values()].map(({ id, date, text, note, sources }) =>
          h('li', { id: `timeline-${id}` }, [
            h('b', dayInWords(date)),
            ` ${[text, note].filter(Boolean).join(' ')}`,
            ...ledger.references(sources),
          ]),
        ),
      ),
    ]),
    h('section', { id: 'people' }, [
      h('h2', 'People'),
      ...[...people.values()].map((person) =>
        h('article', { id: `people-${person.id}` }, [
          h('h3', person.name),
          h('p', [
            `On ${day}: ${person.role.text}. `,
            person.short.text,
            ...ledger.references([...person.role.sources, ...person.short.sources]),
          ]),
          h(
            'ul',
            person.facts.map(({ text, sources }) => h('li', [text, ...ledger.references(sources)])),
          ),
        ]),
      ),
    ]),
    h('section', { id: 'terms' }, [
      h('h2', 'Terms'),
      h(
        'dl',
        [...terms.values()].map(({ id, term, text, sources }) =>
          h('div', [
            h('dt', { id: `terms-${id}` }, term),
            h('dd', [text, ...ledger.references(sources)]),
          ]),
        ),
      ),
    ]),
    ...(site.map ? [wholeCountries(facts)] : []),
  ]
}

function wholeCountries({ countries, site }: Facts): Element {
  const day = dayInWords(site.report_day)
  return h('section', { id: 'countries' }, [
    h('h2', 'Countries'),
    h(
      'ul',
      [...countries.values()].map((country) => {
        const { then, now } = countryHinge(country, site)
        const reach = dayInWords(site.reaches.membership)
        return h('li', { id: `countries-${country.iso2.toLowerCase()}` }, [
          h('b', country.name),
          then === now ? ` ${then}.` : ` On ${day}: ${then}. On ${reach}: ${now}.`,
        ])
      }),
    ),
  ])
}

/** The one list of sources, to which every number in the file leads. */
export function wholeSources({ sources }: Facts, ledger: Ledger): Element {
  return h('section', { id: 'sources' }, [
    h('h2', 'Sources'),
    h(
      'ol',
      [...sources.values()].map((source) => {
        const { id, title, publisher, number, date, kind, reader_note: note } = source
        const outside = source.url ?? source.copy?.url
        const facets = [publisher, number, dayInWords(date), kind].filter(Boolean).join(', ')
        return h('li', { id: `sources-${id}`, value: ledger.numberOf(id) }, [
          outside ? h('a', { href: outside }, title) : title,
          `, ${facets}. ${note ?? ''}`.trimEnd(),
        ])
      }),
    ),
  ])
}
