import type { APIRoute } from 'astro'
import { mapCredit } from '../../../facts/map-credit.ts'
import { mapRows } from '../../../facts/map-rows.ts'
import { mapFeatures } from '../../../map/map-features.ts'
import { allFacts } from '../../_facts.ts'
import { mapDays } from '../../_map-days.ts'

export const getStaticPaths = mapDays

/** The map's shapes on a day, in longitude and latitude, each with its row of the table; what is hatched comes last. */
export const GET: APIRoute = async ({ params: { day = '' } }) => {
  const { facts } = await allFacts()
  const rows = mapRows(facts, day)
  const data = {
    type: 'FeatureCollection',
    day,
    ...mapCredit(facts.site),
    features: mapFeatures(facts, day, rows),
  }
  return new Response(`${JSON.stringify(data)}\n`)
}
