import type { Article } from './schema/article.ts'
import type { Borders } from './schema/border.ts'
import type { Claim } from './schema/claim.ts'
import type { Country, Round } from './schema/country.ts'
import type { Event } from './schema/event.ts'
import type { Hatch, Land, MapNote, MapState } from './schema/map.ts'
import type { Person } from './schema/person.ts'
import type { Quote } from './schema/quote.ts'
import type { Report } from './schema/report.ts'
import type { Site } from './schema/site.ts'
import type { Source } from './schema/source.ts'
import type { Term } from './schema/term.ts'

/** All that content/ says, by id, each kind in the order of its file. */
export interface Facts {
  site: Site
  report: Report
  borders: Borders
  /** Front matter by slug. */
  articles: ReadonlyMap<string, Article>
  /** By id (c07), in the report's order. */
  claims: ReadonlyMap<string, Claim>
  sources: ReadonlyMap<string, Source>
  /** By ISO 3166-1 alpha-2. */
  countries: ReadonlyMap<string, Country>
  rounds: readonly Round[]
  events: ReadonlyMap<string, Event>
  quotes: ReadonlyMap<string, Quote>
  people: ReadonlyMap<string, Person>
  terms: ReadonlyMap<string, Term>
  /** By day. */
  mapStates: ReadonlyMap<string, MapState>
  mapNotes: ReadonlyMap<string, MapNote>
  hatches: readonly Hatch[]
  /** Names of the land in the frames that has no record, by ISO 3166-1 alpha-2. */
  land: ReadonlyMap<string, Land>
}
