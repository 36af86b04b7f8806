import type { APIRoute } from 'astro'
import { writeTable } from '../../../data/write-table.ts'
import { mapCredit } from '../../../facts/map-credit.ts'
import { mapRows } from '../../../facts/map-rows.ts'
import { allFacts } from '../../_facts.ts'
import { mapDays } from '../../_map-days.ts'

export const getStaticPaths = mapDays

/** The map's table on a day, by RFC 4180; day, licence and credit in columns, since CSV knows no comments. */
export const GET: APIRoute = async ({ params: { day = '' } }) => {
  const { facts } = await allFacts()
  const { licence, credit } = mapCredit(facts.site)
  return new Response(
    writeTable(mapRows(facts, day).map((row) => ({ ...row, day, licence, credit }))),
  )
}
