import type { APIRoute } from 'astro'
import { drawingStyles } from '../../../layouts/drawing-styles.ts'
import { standaloneMap } from '../../../map/standalone-map.ts'
import { allFacts } from '../../_facts.ts'
import { mapDays } from '../../_map-days.ts'

export const getStaticPaths = mapDays

/** The map of Europe on a day as a picture of its own. */
export const GET: APIRoute = async ({ params: { day = '' } }) => {
  const { facts } = await allFacts()
  return new Response(standaloneMap(facts, day, drawingStyles))
}
