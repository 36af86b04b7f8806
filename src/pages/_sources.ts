import { citingRecords } from '../facts/citing-records.ts'
import { allFacts } from './_facts.ts'
import { once } from './_once.ts'
import { question } from './_question.ts'

/** Which records rest on which source, the articles' texts included. */
export const allCiting = once(async () => {
  const { facts, explainers } = await allFacts()
  return citingRecords(
    facts,
    new Map(explainers.map(({ id, data }) => [id, data.citations.map(({ source }) => source)])),
  )
})

/** The records that rest on a source, by its id. */
export const citing = question('citing', async (id = '') => (await allCiting()).get(id) ?? [])
