import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { to } from '../facts/addresses.ts'

/** Puts links to the site's own pages, `[the map](/map/)`, under the path at which the site is served. */
export function remarkOwnPages() {
  return (tree: Root): void => {
    visit(tree, 'link', (link) => {
      if (/^\/(?!\/)/.test(link.url)) link.url = to(`/${link.url.slice(1)}`)
    })
  }
}
