import type { Facts } from '../../src/facts/facts.ts'
import { article } from '../../src/facts/schema/article.ts'
import { claim } from '../../src/facts/schema/claim.ts'
import { country } from '../../src/facts/schema/country.ts'
import { event } from '../../src/facts/schema/event.ts'
import { person } from '../../src/facts/schema/person.ts'
import { quote } from '../../src/facts/schema/quote.ts'
import { source } from '../../src/facts/schema/source.ts'
import { term } from '../../src/facts/schema/term.ts'

const history = [{ day: '2026-11-25', kind: 'published', what: 'First published.' }]
const cited = { sources: ['report-2022-11-29'], check: 'verified' }

/** The front matter of the article that the fixtures are the bodies of. */
export function smallArticle(sections: readonly string[]) {
  const part = (text: string) => ({ text, sources: ['report-2022-11-29'] })
  return article.parse({
    title: 'Is the door open?',
    summary: 'A small article for tests.',
    standfirst: part('It is.'),
    reported: part('Open.'),
    reached: part('Open.'),
    key_points: [part('One.'), part('Two.'), part('Three.')],
    sections,
    next: 'open-door',
    history,
  })
}

/** As few records as the forms of writing need, so that an expectation changes with the pipeline only. */
export const smallFacts: Facts = {
  site: {
    name: 'The Open Door',
    title: 'The Open Door',
    description: 'Tests',
    address: 'https://example.org',
    language: 'en-GB',
    report_day: '2022-11-29',
    first_day: '1949-04-04',
    reaches: { default: '2025-12-31', membership: '2026-06-23' },
    why: { report_day: '', default: '', membership: '' },
    sources: [],
    lead: { article: 'open-door', text: '', sources: [] },
    home: { claims: [], events: [] },
    order: [],
  },
  report: {
    day: '2022-11-29',
    source: 'report-2022-11-29',
    place: 'Bucharest',
    about: [{ text: 'A report.', sources: ['report-2022-11-29'] }],
    verdicts: [],
    topics: [],
    threads: [],
    event_kinds: [],
    omissions: [],
    not_claims: [],
  },
  borders: {
    reaches: '2026-01-21',
    why_they_differ: '',
    series: { cia_factbook: '', earlier: '', border_guard: '', government_site: '' },
    compared: ['', ''],
    comparison_answer: '',
    neighbours: [],
    totals: {
      cia_factbook: { land: 1, coastline: 1, members: 1, sources: [] },
      border_guard: { land_incl_rivers: 1, sea: 1, total: 1, members: 1, sources: [] },
    },
    comparison: [],
    comparison_note: '',
    reader_note: '',
    also: [],
  },
  articles: new Map([['open-door', smallArticle([])]]),
  claims: new Map([
    [
      'c07',
      {
        slug: 'applied-in-may',
        ...claim.parse({
          id: 'c07',
          headline: 'They applied in May',
          summary: 'In May.',
          line: '5',
          made_by: 'the report',
          kind: 'statement',
          topic: 'members',
          claim: 'They applied in April.',
          verdict: 'corrected',
          reasoning: 'The letters are of May.',
          evidence: ['report-2022-11-29'],
          history,
          check: 'verified',
        }),
      },
    ],
  ]),
  sources: new Map(
    [
      {
        id: 'report-2022-11-29',
        title: 'News report',
        publisher: 'not named',
        date: '2022-11-29',
        kind: 'news report',
        held: 'read',
      },
      {
        id: 'nato-2008',
        title: 'Bucharest Summit Declaration',
        publisher: 'NATO',
        date: '2008-04-03',
        kind: 'primary document',
        url: 'https://nato.int/a:b',
        held: 'read',
      },
      {
        id: 'undated',
        title: 'A page without a day',
        publisher: 'Somebody',
        date: 'XXXX',
        kind: 'reference data',
        held: 'read',
      },
    ].map((one) => [one.id, source.parse(one)]),
  ),
  countries: new Map([
    [
      'PL',
      country.parse({ ...cited, iso2: 'PL', iso3: 'POL', ison3: '616', name: 'Poland', round: 4 }),
    ],
  ]),
  rounds: [],
  events: new Map(
    [
      { id: 't-2023-04-04', date: '2023-04-04', text: 'Finland joins: 31 members.' },
      { id: 't-2024-03-07', date: '2024-03-07', text: 'Sweden joins: 32 members.' },
    ].map((one) => [
      one.id,
      event.parse({ ...cited, ...one, kind: 'enlargement', threads: ['enlargement'] }),
    ]),
  ),
  quotes: new Map([
    [
      'q01',
      quote.parse({
        ...cited,
        id: 'q01',
        speaker: 'Jens Stoltenberg',
        person: 'stoltenberg',
        role: 'NATO secretary general',
        exact: "NATO's door is open",
        where: 'Bucharest',
        when: '2022-11-29',
      }),
    ],
    [
      'x01',
      quote.parse({
        ...cited,
        id: 'x01',
        speaker: 'Allies',
        exact: 'when Allies agree',
        where: 'Vilnius',
        when: '2023-07-11',
        reader_note: 'Read in a copy.',
      }),
    ],
  ]),
  people: new Map([
    [
      'stoltenberg',
      person.parse({
        id: 'stoltenberg',
        name: 'Jens Stoltenberg',
        in_report: true,
        role: { text: 'Secretary General', sources: ['report-2022-11-29'] },
        short: { text: 'He led NATO.', sources: ['report-2022-11-29'] },
        reaches: '2025-02-04',
        check: 'verified',
      }),
    ],
  ]),
  terms: new Map([
    [
      'map',
      term.parse({
        ...cited,
        id: 'map',
        term: 'Membership Action Plan',
        text: 'A programme of advice.',
        kind: 'sourced',
      }),
    ],
  ]),
  mapStates: new Map(),
  mapNotes: new Map(),
  hatches: [],
  land: new Map(),
}
