import { allFacts } from './_facts.ts'

/** The path of an index that only a site with a map has: its folder's own, or none. */
export async function mapIndex() {
  const { facts } = await allFacts()
  return facts.site.map ? [{ params: { index: undefined } }] : []
}
