import type { Borders } from '../facts/schema/border.ts'
import type { Report } from '../facts/schema/report.ts'
import type { Site } from '../facts/schema/site.ts'

// Where one of the three files that are one record each has a problem, the checks of all others go on with these.
// Nothing is published then, so no reader ever meets them.

const day = '1999-12-31'
const length = { sources: [] }

export const standIns: { site: Site; report: Report; borders: Borders } = {
  site: {
    name: '',
    title: '',
    description: '',
    address: 'https://example.org',
    language: 'en-GB',
    report_day: day,
    first_day: day,
    reaches: { default: day, membership: day },
    why: { report_day: '', default: '' },
    sources: [],
    lead: { article: '', text: '', sources: [] },
    home: { claims: [], events: [] },
    order: [],
  },
  report: {
    day,
    source: '',
    place: '',
    about: [],
    verdicts: [],
    topics: [],
    threads: [],
    event_kinds: [],
    omissions: [],
    not_claims: [],
  },
  borders: {
    reaches: day,
    why_they_differ: '',
    series: { cia_factbook: '', earlier: '', border_guard: '', government_site: '' },
    compared: ['', ''],
    comparison_answer: '',
    neighbours: [],
    totals: {
      cia_factbook: { land: 0, coastline: 0, members: 0, ...length },
      border_guard: { land_incl_rivers: 0, sea: 0, total: 0, members: 0, ...length },
    },
    comparison: [],
    comparison_note: '',
    reader_note: '',
    also: [],
  },
}
