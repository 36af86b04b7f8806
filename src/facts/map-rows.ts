import { byAccession } from './by-accession.ts'
import type { Facts } from './facts.ts'
import { type Standing, standingOn } from './standing.ts'

/** One country on one day of the map. */
export interface MapRow {
  iso2: string
  name: string
  standing: Standing
  /** The day of accession (YYYY-MM-DD); null where it has not joined. */
  accession: string | null
  /** 0 for the founders; null where it has not joined. */
  round: number | null
  /** Length of its border with the map's subject in kilometres, by the CIA World Factbook; null where there is none. */
  border_km: number | null
}

/** Every country of the records as the map has it on `day`, by day of accession, then by name. */
export const mapRows = (
  { countries, borders }: Pick<Facts, 'countries' | 'borders'>,
  day: string,
): MapRow[] =>
  byAccession(countries.values()).map((country) => ({
    iso2: country.iso2,
    name: country.name,
    standing: standingOn(country, day),
    accession: country.member_from ?? null,
    round: country.round ?? null,
    border_km:
      borders.neighbours.find(({ iso2 }) => iso2 === country.iso2)?.cia_factbook.km ?? null,
  }))
