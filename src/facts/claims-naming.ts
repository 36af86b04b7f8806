import type { Claim } from './schema/claim.ts'

type Words = Pick<Claim, 'headline' | 'claim' | 'summary' | 'reasoning'>

/** The claims whose words name a country or a person, whole words only: `Niger` is not in `Nigeria`. */
export function claimsNaming<Named extends Words>(name: string, claims: Iterable<Named>): Named[] {
  const whole = new RegExp(
    `(?<![\\p{L}\\d])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\d])`,
    'u',
  )
  return [...claims].filter(({ headline, claim, summary, reasoning }) =>
    [headline, claim, summary, reasoning].some((words) => whole.test(words)),
  )
}
