import type { ClaimReview, WithContext } from 'schema-dts'
import { claimAddress, personAddress } from '../facts/addresses.ts'
import type { Facts } from '../facts/facts.ts'
import type { Claim } from '../facts/schema/claim.ts'
import { siteAuthor } from './site-author.ts'

/**
 * The verdict on a claim. The four verdicts are kinds, not steps of a scale, so a rating has its name and its meaning
 * and no number. Where the claim appeared is left out: the report came without publisher and address.
 */
export function claimReviewData(claim: Claim, facts: Facts): WithContext<ClaimReview> {
  const { site, report } = facts
  const verdict = report.verdicts.find(({ id }) => id === claim.verdict)
  const first = claim.history[0]?.day ?? site.report_day
  const maker = makerOf(claim, facts)
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: new URL(claimAddress(claim), site.address).href,
    claimReviewed: claim.claim,
    author: siteAuthor(site, site.address),
    datePublished: first,
    dateModified: claim.history.at(-1)?.day ?? first,
    itemReviewed: {
      '@type': 'Claim',
      datePublished: report.day,
      ...(maker && { author: maker }),
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdict?.label ?? claim.verdict,
      ...(verdict && { ratingExplanation: verdict.meaning }),
    },
    reviewBody: claim.summary,
  }
}

/** Whom the report names as saying it: a person with a record, or people by their office; nobody for its own words. */
function makerOf({ made_by: maker }: Claim, { people, site }: Facts) {
  if (/\bthe report\b/.test(maker)) return undefined
  const person = [...people.values()].find(({ name }) => maker.startsWith(name))
  if (!person) return { '@type': 'Organization', name: maker } as const
  const url = new URL(personAddress(person.id), site.address).href
  return { '@type': 'Person', name: person.name, url } as const
}
