import type { Facts } from '../facts/facts.ts'
import type { Kind } from './places.ts'

/** The whole records of a kind with their ids; the id of a file that is one record is the empty text. */
export function recordsOf(facts: Facts, kind: Kind): [id: string, record: unknown][] {
  const records = facts[kind]
  if (kind === 'rounds') return facts.rounds.map((round) => [String(round.round), round])
  if (kind === 'hatches') return facts.hatches.map((hatch) => [hatch.id, hatch])
  return records instanceof Map ? [...records] : [['', records]]
}
