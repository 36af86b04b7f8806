import { dataFiles } from '../data/data-files.ts'
import { dataSets } from '../data/data-sets.ts'
import type { Facts } from '../facts/facts.ts'
import { orderedArticles } from './_articles.ts'

/** Every set of open data with its files. */
export async function openData(facts: Facts) {
  const articles = (await orderedArticles()).map(
    ({ id, data: { citations, words, version, ...article } }) => ({
      slug: id,
      article,
      citations,
      words,
      version,
    }),
  )
  return dataSets(facts, articles).map((set) => ({ set, files: dataFiles(set, facts) }))
}
