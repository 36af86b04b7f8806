import { to } from './addresses.ts'
import { fullAddress } from './full-address.ts'
import type { Site } from './schema/site.ts'

/**
 * The card of a page, by its path, as a picture on another site. It has no hash in its address, so that what was pasted
 * follows a correction; its words stand beside it, so it needs none of its own.
 */
export const embedPicture = (path: `/${string}`, site: Site): string =>
  `<img src="${fullAddress(to(`/cards${path.slice(0, -1)}.png` as `/${string}`), site)}" alt="" width="600" height="315" loading="lazy">`
