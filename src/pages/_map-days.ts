import { allFacts } from './_facts.ts'

/** A path for each of the map's days. */
export async function mapDays() {
  const { facts } = await allFacts()
  return [...facts.mapStates.keys()].map((day) => ({ params: { day } }))
}
