import { pages } from '../../site/site.ts'
import { brotli } from '../../site/weight.ts'

/** The heaviest article that has a map. */
export function heaviestArticle() {
  const [heaviest] = pages
    .filter(
      ({ address, html }) =>
        /^\/explain\/[^/]+\/$/.test(address) && html.includes('figure class="map'),
    )
    .toSorted((a, b) => brotli(b.html) - brotli(a.html))
  if (!heaviest) throw new Error('No article has a map.')
  return heaviest
}
