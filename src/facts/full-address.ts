import type { Site } from './schema/site.ts'

/** The whole address of a page or file of the site, `https://…`, from its address on its own host. */
export const fullAddress = (address: string, site: Pick<Site, 'address'>): string =>
  new URL(address, site.address).href
