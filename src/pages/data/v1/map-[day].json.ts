import type { APIRoute } from 'astro'
import { mapAddress } from '../../../facts/addresses.ts'
import { mapCredit } from '../../../facts/map-credit.ts'
import { mapRows } from '../../../facts/map-rows.ts'
import { stateOn } from '../../../map/state-on.ts'
import { allFacts } from '../../_facts.ts'
import { mapDays } from '../../_map-days.ts'

export const getStaticPaths = mapDays

/** The map's table on a day. */
export const GET: APIRoute = async ({ params: { day = '' }, site }) => {
  const { facts } = await allFacts()
  const { members } = stateOn(facts, day)
  const page = String(new URL(mapAddress(day), site))
  const sources = facts.mapStates.get(day)?.sources
  const data = {
    day,
    members,
    page,
    ...mapCredit(facts.site),
    sources,
    countries: mapRows(facts, day),
  }
  return new Response(`${JSON.stringify(data, null, 2)}\n`)
}
