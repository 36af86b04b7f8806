import type { Element } from 'hast'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'

/** A page in the sitemap. */
export interface SitemapEntry {
  address: string
  /** The last day on which the record was changed, where it keeps a history. */
  changed?: string
  image?: string
}

const parser = rehype()

/**
 * What a built page's head says for the sitemap. Undefined where the page is not to be listed: `noindex`, or another
 * address is the one to name.
 */
export function sitemapEntry(path: string, html: string): SitemapEntry | undefined {
  const said = new Map<string, string>()
  // The head alone: a hundred pages are read whole in seconds, their heads in none.
  visit(
    parser.parse(html.slice(0, html.indexOf('<style'))),
    'element',
    ({ tagName, properties }: Element) => {
      const { name, property, content, rel, href } = properties
      if (tagName === 'meta') said.set(String(name ?? property), String(content))
      if (tagName === 'link' && String(rel) === 'canonical') said.set('canonical', String(href))
    },
  )
  const address = said.get('canonical')
  if (address === undefined || said.get('robots')?.startsWith('noindex')) return undefined
  if (new URL(address).pathname !== path) return undefined
  const changed = said.get('article:modified_time')
  const image = said.get('og:image')
  return {
    address,
    ...(changed !== undefined && { changed }),
    ...(image !== undefined && { image }),
  }
}
