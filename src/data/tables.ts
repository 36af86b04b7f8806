import { claimAddress, eventAddress, sourceAddress } from '../facts/addresses.ts'
import { borderRows } from '../facts/border-rows.ts'
import type { Facts } from '../facts/facts.ts'
import { fullAddress } from '../facts/full-address.ts'
import { licence as terms } from '../facts/licence.ts'

const listed = (items: readonly string[]) => items.join('; ')
const licence = terms.id

interface Member {
  iso2: string
  iso3: string
  name: string
  member_from: string | undefined
  signed: string | undefined
  round: number | undefined
  sources: readonly string[]
  address: string
}

/** The sets that are flat enough to be tables, row by row. Lists in a cell are parted by semicolons. */
export function tables(facts: Facts, members: readonly Member[]) {
  const { site, claims, sources, events, borders, countries } = facts
  const full = (path: string) => fullAddress(path, site)
  return {
    claims: [...claims.values()].map((one) => ({
      id: one.id,
      headline: one.headline,
      verdict: one.verdict,
      claim: one.claim,
      wording: one.wording,
      made_by: one.made_by,
      kind: one.kind,
      line: one.line,
      topic: one.topic,
      summary: one.summary,
      reaches: one.reaches ?? site.reaches.default,
      published: one.history[0]?.day,
      changed: one.history.at(-1)?.day,
      sources: listed(one.evidence),
      address: full(claimAddress(one)),
      licence,
    })),
    sources: [...sources.values()].map((one) => ({
      id: one.id,
      title: one.title,
      number: one.number,
      publisher: one.publisher,
      date: one.date,
      kind: one.kind,
      held: one.held,
      url: one.url,
      copy: one.copy?.where,
      copy_url: one.copy?.url,
      note: one.reader_note,
      address: full(sourceAddress(one.id)),
      licence,
    })),
    members: members.map(
      ({ iso2, iso3, name, member_from, signed, round, sources: ids, address }) => ({
        iso2,
        iso3,
        name,
        member_from,
        signed,
        round,
        sources: listed(ids),
        address,
        licence,
      }),
    ),
    borders: borders.neighbours.flatMap((one) =>
      borderRows(one, borders.series).map(({ publisher, km, detail, sources: ids }) => ({
        iso2: one.iso2,
        neighbour: countries.get(one.iso2)?.name ?? one.iso2,
        member_since: one.member_since,
        publisher,
        km,
        detail,
        sources: listed(ids),
        licence,
      })),
    ),
    events: [...events.values()].map((one) => ({
      id: one.id,
      date: one.date,
      text: one.text,
      note: one.note,
      kind: one.kind,
      threads: listed(one.threads),
      countries: listed(one.countries),
      sources: listed(one.sources),
      address: full(eventAddress(one)),
      licence,
    })),
  }
}
