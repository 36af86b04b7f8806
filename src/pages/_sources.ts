import { citingRecords } from '../facts/citing-records.ts'
import { allFacts } from './_facts.ts'
import { once } from './_once.ts'

/** Which records rest on which source, the articles' texts included. */
export const citing = once(async () => {
  const { facts, explainers } = await allFacts()
  return citingRecords(
    facts,
    new Map(explainers.map(({ id, data }) => [id, data.citations.map(({ source }) => source)])),
  )
})
