import { claimAddress } from './addresses.ts'
import { dayInWords } from './day.ts'
import { embedPicture } from './embed-picture.ts'
import { escaped } from './escaped.ts'
import type { Facts } from './facts.ts'
import { fullAddress } from './full-address.ts'
import type { Claim } from './schema/claim.ts'
import { verdictOf } from './verdict-of.ts'

/** A claim as a plain quotation for another site: its card, what is so, the verdict, both days, the way to the page. */
export function embedQuotation(claim: Claim, facts: Facts): string {
  const { site } = facts
  const address = fullAddress(claimAddress(claim), site)
  const reaches = dayInWords(claim.reaches ?? site.reaches.default)
  const verdict = verdictOf(claim, facts).label
  return `<blockquote cite="${address}"><p>${embedPicture(`/claims/${claim.slug}/`, site)}</p><p><b>${escaped(claim.headline)}.</b> ${escaped(claim.summary)}</p><p>Verdict on the report of ${dayInWords(site.report_day)}: ${escaped(verdict.toLowerCase())}; sources reach ${reaches}. <a href="${address}">${escaped(site.name)}</a></p></blockquote>`
}
