import type { Claim, Verdict } from './schema/claim.ts'

/** How many claims have each verdict. */
export function verdictTally(claims: Iterable<Pick<Claim, 'verdict'>>): Record<Verdict, number> {
  const tally = { holds: 0, context: 0, corrected: 0, overtaken: 0 }
  for (const { verdict } of claims) tally[verdict] += 1
  return tally
}
