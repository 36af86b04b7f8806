import type { Facts } from '../facts/facts.ts'

/**
 * What facts answer to a question as watchFacts names it: `sources get nato-2022`, `sources has nato-2022`, or
 * `sources` for all of them.
 */
export function answerTo(facts: Facts, question: string): unknown {
  const [kind = '', method, id = ''] = question.split(' ')
  const records = facts[kind as keyof Facts]
  if (method === undefined || !(records instanceof Map)) return records
  return method === 'has' ? records.has(id) : records.get(id)
}
