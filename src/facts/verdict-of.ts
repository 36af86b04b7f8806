import type { Facts } from './facts.ts'
import type { Claim } from './schema/claim.ts'
import type { Report } from './schema/report.ts'

/** The verdict on a claim, with the words for it. Throws where content/report.yaml does not explain it. */
export function verdictOf(
  { verdict }: Pick<Claim, 'verdict'>,
  { report }: Pick<Facts, 'report'>,
): Report['verdicts'][number] {
  const found = report.verdicts.find(({ id }) => id === verdict)
  if (!found) throw new Error(`content/report.yaml does not say what the verdict ${verdict} means.`)
  return found
}
