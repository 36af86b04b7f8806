import type { MovedAddress } from '../headers/moved-addresses.ts'

/** Former addresses as a `_redirects` file, permanent, in order. A host that prefers files serves the page instead. */
export const redirectsFile = (moved: readonly MovedAddress[]): string =>
  moved
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .toSorted()
    .join('')
