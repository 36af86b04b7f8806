import type { Claim } from './schema/claim.ts'

/** The claims that give an event's day among what came before, on the day or since. A day known in part fits itself only. */
export function claimsDating<Dated extends Pick<Claim, 'before' | 'on_the_day' | 'since'>>(
  day: string,
  claims: Iterable<Dated>,
): Dated[] {
  return [...claims].filter(({ before, on_the_day: same, since }) =>
    [...before, ...same, ...since].some(({ date }) => date === day),
  )
}
