import { claimNumber } from '../facts/claim-number.ts'
import type { Facts } from '../facts/facts.ts'
import type { Claim } from '../facts/schema/claim.ts'
import { cardHinge } from './card-hinge.ts'
import type { CardWords } from './card-words.ts'

/** The card of a claim: what is so, with the verdict on the report; never the report's own wording. */
export function claimCard(
  claim: Claim,
  { site, report, claims }: Pick<Facts, 'site' | 'report' | 'claims'>,
): CardWords {
  const verdict = report.verdicts.find(({ id }) => id === claim.verdict)
  return {
    title: claim.headline,
    record: `content/claims/${claim.slug}.yaml`,
    kind: `Claim ${claimNumber(claim)} of ${claims.size}`,
    ...cardHinge(site, claim.reaches),
    ...(verdict ? { verdict: { id: verdict.id, label: verdict.label } } : {}),
  }
}
