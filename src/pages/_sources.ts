import { getCollection } from 'astro:content'
import { citingRecords } from '../facts/citing-records.ts'
import type { Facts } from '../facts/facts.ts'

/** Which records rest on which source, the articles' texts included. */
export async function citing(facts: Facts) {
  const articles = await getCollection('explainers')
  return citingRecords(
    facts,
    new Map(articles.map(({ id, data }) => [id, data.citations.map(({ source }) => source)])),
  )
}
