import { to } from './addresses.ts'
import { embedSizes } from './embed-sizes.ts'
import { escaped } from './escaped.ts'
import { fullAddress } from './full-address.ts'
import type { Site } from './schema/site.ts'

/** HTML that shows a claim or a day of the map, by its slug or day, in a frame on another site. It runs no script, sets nothing and sends no referrer. */
export function embedFrame(
  kind: keyof typeof embedSizes,
  name: string,
  title: string,
  site: Site,
): string {
  const address = fullAddress(to(`/embed/${kind}/${name}/`), site)
  const { width, height } = embedSizes[kind]
  return `<iframe src="${address}" title="${escaped(`${title} | ${site.name}`)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer"></iframe>`
}
