import { to } from './addresses.ts'
import { embedSize } from './embed-size.ts'
import { fullAddress } from './full-address.ts'
import type { Claim } from './schema/claim.ts'
import type { Site } from './schema/site.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** HTML that shows a claim in a frame on another site. It runs no script, sets nothing and sends no referrer. */
export function embedFrame(claim: Pick<Claim, 'slug' | 'headline'>, site: Site): string {
  const address = fullAddress(to(`/embed/claims/${claim.slug}/`), site)
  const { width, height } = embedSize
  const title = escaped(`${claim.headline} | ${site.name}`)
  return `<iframe src="${address}" title="${title}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer"></iframe>`
}
