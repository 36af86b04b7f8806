import { claimAddress } from './addresses.ts'
import type { RecordLink } from './record-link.ts'
import type { Claim } from './schema/claim.ts'

/** Links to claims by their headlines. */
export const claimLinks = (claims: readonly Pick<Claim, 'slug' | 'headline'>[]): RecordLink[] =>
  claims.map((claim) => ({ href: claimAddress(claim), text: claim.headline }))
