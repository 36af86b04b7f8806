import type { Claim } from './schema/claim.ts'

/** The claims that the report gives to a person: `made_by` begins with the name. */
export function claimsMadeBy<Made extends Pick<Claim, 'made_by'>>(
  name: string,
  claims: Iterable<Made>,
): Made[] {
  return [...claims].filter(({ made_by: maker }) => maker.startsWith(name))
}
