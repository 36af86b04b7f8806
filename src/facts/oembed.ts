import { to } from './addresses.ts'
import { embedSizes } from './embed-sizes.ts'
import { fullAddress } from './full-address.ts'
import type { Site } from './schema/site.ts'

/**
 * What oEmbed 1.0 asks of a page that can be shown in a frame: the frame as `html`, and the page's card by its address on
 * its own host. Never of type `link`: some clients take that for the whole card.
 */
export function oembed(
  kind: keyof typeof embedSizes,
  { title, html, card }: { title: string; html: string; card: string },
  site: Site,
) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: site.publisher ?? site.name,
    provider_name: site.name,
    provider_url: fullAddress(to('/'), site),
    html,
    ...embedSizes[kind],
    thumbnail_url: fullAddress(card, site),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  }
}
