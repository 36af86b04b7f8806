import type { Claim } from './schema/claim.ts'

/** The number of a claim: 7 for c07. It makes the short address `/c/7/`. */
export const claimNumber = ({ id }: Pick<Claim, 'id'>): number => Number(id.slice(1))
