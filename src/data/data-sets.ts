import { z } from 'astro/zod'
import {
  articleAddress,
  claimAddress,
  countryAddress,
  eventAddress,
  mapAddress,
  personAddress,
  sourceAddress,
  termAddress,
  to,
} from '../facts/addresses.ts'
import type { Facts } from '../facts/facts.ts'
import { fullAddress } from '../facts/full-address.ts'
import { mapSubject } from '../facts/map-subject.ts'
import { membersOn } from '../facts/members-on.ts'
import { article, type Article } from '../facts/schema/article.ts'
import { border } from '../facts/schema/border.ts'
import { claim } from '../facts/schema/claim.ts'
import { iso2 } from '../facts/schema/common.ts'
import { country } from '../facts/schema/country.ts'
import { event } from '../facts/schema/event.ts'
import { mapState } from '../facts/schema/map.ts'
import { person } from '../facts/schema/person.ts'
import { source } from '../facts/schema/source.ts'
import { term } from '../facts/schema/term.ts'
import type { DataSet } from './data-set.ts'
import { member } from './member.ts'
import { tables } from './tables.ts'

/** A published article with what the pipeline knows of it. */
export interface ArticleData {
  slug: string
  article: Article
  citations: readonly { source: string; places: readonly string[] }[]
  words: number
  version: string
}

const address = z.url()

/** All sets of open data, in the order of the page that lists them; those of the map only where there is one. */
export function dataSets(facts: Facts, articles: readonly ArticleData[]): DataSet[] {
  const { site, countries, borders } = facts
  const full = (path: string) => fullAddress(path, site)
  const addressed = <Item>(items: Iterable<Item>, path: (item: Item) => string) =>
    [...items].map((item) => ({ ...item, address: full(path(item)) }))
  const members = membersOn(countries.values(), site.reaches.membership).map((one) => ({
    iso2: one.iso2,
    iso3: one.iso3,
    name: one.name,
    member_from: one.member_from,
    signed: one.signed,
    round: one.round,
    round_label: facts.rounds.find(({ round }) => round === one.round)?.label,
    sources: one.sources,
    address: full(countryAddress(one)),
  }))
  const rows = tables(facts, members)
  const ofMap = ['countries', 'members', 'borders', 'map-states']
  const subject = site.map && mapSubject(facts).name
  const sets: DataSet[] = [
    {
      name: 'articles',
      title: 'Explainers',
      describes: 'An explainer: its answer, its points, its sources with the places cited.',
      page: to('/explain/'),
      schema: article.safeExtend({
        slug: z.string(),
        address,
        markdown: address,
        citations: z.array(z.strictObject({ source: z.string(), places: z.array(z.string()) })),
        words: z.int(),
        version: z.string(),
      }),
      records: articles.map(({ slug, article: data, citations, words, version }) => ({
        ...Object.fromEntries(
          Object.keys(article.shape).map((key) => [key, data[key as keyof Article]]),
        ),
        slug,
        address: full(articleAddress(slug)),
        markdown: full(to(`/explain/${slug}.md`)),
        citations,
        words,
        version,
      })),
    },
    {
      name: 'claims',
      title: 'Claims',
      describes: 'A claim of the report: the verdict, the reasons, what came before and since.',
      page: to('/claims/'),
      schema: claim.extend({ slug: z.string(), address }),
      records: addressed(facts.claims.values(), claimAddress),
      table: rows.claims,
    },
    {
      name: 'sources',
      title: 'Sources',
      describes: 'A document of the ledger, and whether it was read or is cited through another.',
      page: to('/sources/'),
      schema: source.extend({ address }),
      records: addressed(facts.sources.values(), ({ id }) => sourceAddress(id)),
      table: rows.sources,
    },
    {
      name: 'countries',
      title: 'Countries',
      describes: `A member, an aspirant or a neighbour of ${subject}, with its steps towards the alliance.`,
      page: to('/countries/'),
      schema: country.extend({ address }),
      records: addressed(countries.values(), countryAddress),
    },
    {
      name: 'members',
      title: 'Members',
      describes: 'A member of the alliance and the day it joined, in order of those days.',
      page: to('/countries/'),
      schema: member,
      records: members,
      table: rows.members,
    },
    {
      name: 'borders',
      title: `Borders of ${subject}`,
      describes: `A neighbour of ${subject} and the length of the border by each published series.`,
      page: to('/countries/'),
      schema: border.extend({ name: z.string(), address }),
      records: borders.neighbours.map((one) => ({
        ...one,
        name: countries.get(one.iso2)?.name ?? one.iso2,
        address: full(countryAddress(one)),
      })),
      notes: [borders.why_they_differ, borders.comparison_note, borders.reader_note],
      table: rows.borders,
    },
    {
      name: 'events',
      title: 'Events',
      describes: 'What happened on a day, as far as the day is known.',
      page: to('/timeline/'),
      schema: event.extend({ address }),
      records: addressed(facts.events.values(), eventAddress),
      table: rows.events,
    },
    {
      name: 'people',
      title: 'People',
      describes:
        'A person of the report or the explainers, and the office held on the day of the report.',
      page: to('/people/'),
      schema: person.extend({ address }),
      records: addressed(facts.people.values(), ({ id }) => personAddress(id)),
    },
    {
      name: 'terms',
      title: 'Terms',
      describes: 'A word and what it means.',
      page: to('/terms/'),
      schema: term.extend({ address }),
      records: addressed(facts.terms.values(), ({ id }) => termAddress(id)),
    },
    {
      name: 'map-states',
      title: 'States of the map',
      describes: 'One of the fixed days of the map, and the members on it.',
      page: to('/map/'),
      schema: mapState.extend({ members_iso2: z.array(iso2), address }),
      records: [...facts.mapStates.values()].map((state) => ({
        ...state,
        members_iso2: membersOn(countries.values(), state.date).map((one) => one.iso2),
        address: full(mapAddress(state.date)),
      })),
    },
  ]
  return sets.filter(({ name }) => site.map !== undefined || !ofMap.includes(name))
}
