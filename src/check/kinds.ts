import type { z } from 'astro/zod'
import { article } from '../facts/schema/article.ts'
import { borders } from '../facts/schema/border.ts'
import { claim } from '../facts/schema/claim.ts'
import { country, round } from '../facts/schema/country.ts'
import { event } from '../facts/schema/event.ts'
import { hatch, land, mapNote, mapState } from '../facts/schema/map.ts'
import { page } from '../facts/schema/page.ts'
import { person } from '../facts/schema/person.ts'
import { quote } from '../facts/schema/quote.ts'
import { report } from '../facts/schema/report.ts'
import { site } from '../facts/schema/site.ts'
import { source } from '../facts/schema/source.ts'
import { term } from '../facts/schema/term.ts'
import type { Kind } from './places.ts'

/** What the check knows of a kind of record. */
export interface KindOfRecord {
  /** What an editor calls one of them. */
  name: string
  /** The file or folder that holds them all. */
  where: string
  schema: z.ZodType
  /** Where a file holds a list of them: the key of the list, and the key of a record that names it. */
  list?: { key: string; id: string }
}

/** Every kind of record in content/. */
export const kinds: Record<Kind, KindOfRecord> = {
  site: { name: 'file', where: 'content/site.yaml', schema: site },
  report: { name: 'file', where: 'content/report.yaml', schema: report },
  borders: { name: 'file', where: 'content/borders.yaml', schema: borders },
  articles: { name: 'article', where: 'content/articles', schema: article },
  pages: { name: 'page', where: 'content/pages', schema: page },
  claims: { name: 'claim', where: 'content/claims', schema: claim },
  sources: listed('source', 'sources', source, 'sources', 'id'),
  rounds: listed('round', 'countries', round, 'rounds', 'round'),
  countries: listed('country', 'countries', country, 'countries', 'iso2'),
  events: listed('event', 'timeline', event, 'events', 'id'),
  quotes: listed('quotation', 'quotes', quote, 'quotes', 'id'),
  people: listed('person', 'people', person, 'people', 'id'),
  terms: listed('term', 'glossary', term, 'terms', 'id'),
  mapStates: listed('state', 'map', mapState, 'states', 'date'),
  hatches: listed('hatch', 'map', hatch, 'hatches', 'id'),
  mapNotes: listed('note', 'map', mapNote, 'notes', 'id'),
  land: listed('name of land', 'map', land, 'land', 'iso2'),
}

function listed(
  name: string,
  file: string,
  schema: z.ZodType,
  key: string,
  id: string,
): KindOfRecord {
  return { name, where: `content/${file}.yaml`, schema, list: { key, id } }
}
