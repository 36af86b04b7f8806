import type { APIRoute } from 'astro'
import { to } from '../facts/addresses.ts'
import { allFacts } from './_facts.ts'

const icon = (file: string, sizes: string, purpose = 'any') => ({
  src: to(`/${file}`),
  sizes,
  type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
  purpose,
})

/** The manifest of a site that is put on a home screen. The address stays in sight, so that a page can be shared. */
export const GET: APIRoute = async () => {
  const { site } = (await allFacts()).facts
  const manifest = {
    id: to('/'),
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    dir: 'ltr',
    start_url: to('/'),
    scope: to('/'),
    display: 'minimal-ui',
    background_color: '#fafbfa',
    theme_color: '#fafbfa',
    icons: [
      icon('favicon.svg', 'any'),
      icon('icons/192.png', '192x192'),
      icon('icons/512.png', '512x512'),
      icon('icons/maskable-512.png', '512x512', 'maskable'),
    ],
  }
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  })
}
