import { claimAddress } from '../facts/addresses.ts'
import type { Facts } from '../facts/facts.ts'
import type { Claim } from '../facts/schema/claim.ts'
import type { Citation } from './citation.ts'

/** How the verdict on a claim is cited. */
export function claimCitation(claim: Claim, { site, report }: Facts): Citation {
  const verdict = report.verdicts.find(({ id }) => id === claim.verdict)
  const first = claim.history[0]?.day ?? site.report_day
  return {
    key: claim.slug,
    title: claim.headline,
    site: site.name,
    publisher: site.publisher,
    first,
    last: claim.history.at(-1)?.day ?? first,
    url: new URL(claimAddress(claim), site.address).href,
    version: `claim ${claim.id}, verdict: ${verdict?.label.toLowerCase() ?? claim.verdict}`,
    reaches: claim.reaches ?? site.reaches.default,
    language: site.language,
  }
}
