import type { APIRoute } from 'astro'
import { to } from '../facts/addresses.ts'
import { writeGuide } from '../text/write-guide.ts'
import { allFacts } from './_facts.ts'
import { articleTexts, claimTexts } from './_wholes.ts'

/** What the site holds, for programs that read: its texts as Markdown, its data, its days. */
export const GET: APIRoute = async () => {
  const { facts } = await allFacts()
  const lists = {
    Explainers: await articleTexts(facts),
    'Claims of the report, checked': claimTexts(facts),
  }
  return new Response(writeGuide(facts.site, lists, to('/data/')))
}
