import { citingRecords } from '../facts/citing-records.ts'
import { entries } from './_entries.ts'
import { allFacts } from './_facts.ts'
import { once } from './_once.ts'

/** Which records rest on which source, the articles' texts included. */
export const citing = once(async () => {
  const { facts } = await allFacts()
  const articles = await entries('explainers')
  return citingRecords(
    facts,
    new Map(articles.map(({ id, data }) => [id, data.citations.map(({ source }) => source)])),
  )
})
