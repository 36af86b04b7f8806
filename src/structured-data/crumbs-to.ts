import { to } from '../facts/addresses.ts'
import { places } from '../facts/places.ts'
import type { Site } from '../facts/schema/site.ts'
import type { Crumb } from './breadcrumb-data.ts'

/**
 * The way to a page: the index that it stands under, the whole that it is a part of, itself. An index, and a page that
 * stands under none, is reached from the home page, which alone has no way to it.
 */
export function crumbsTo(page: Crumb, site: Pick<Site, 'name' | 'map'>, whole?: Crumb): Crumb[] {
  const { pathname } = new URL(page.url)
  const absolute = (path: `/${string}`) => new URL(to(path), page.url).href
  if (pathname === to('/')) return []
  const indexes = places(site).flatMap(([, these]) => these)
  const index = indexes.find(([path]) => pathname.startsWith(to(path)) && pathname !== to(path))
  const first = index
    ? { name: index[1], url: absolute(index[0]) }
    : { name: site.name, url: absolute('/') }
  return [first, ...(whole ? [whole] : []), page]
}
