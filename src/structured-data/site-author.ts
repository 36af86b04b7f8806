import { to } from '../facts/addresses.ts'
import type { Site } from '../facts/schema/site.ts'

/**
 * Who wrote: the site as an organisation, by its name and the page that tells of it; no person is named, since none
 * has signed. `origin` is the scheme and host of the site.
 */
export function siteAuthor({ name }: Pick<Site, 'name'>, origin: string) {
  const url = new URL(to('/about/'), origin).href
  return { '@type': 'NewsMediaOrganization', name, url } as const
}
