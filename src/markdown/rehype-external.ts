import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Marks links that leave the site, for readers (by style) and for the browser (no referrer, no opener). */
export function rehypeExternal() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'a' && /^https?:/.test(properties['href'] ?? '')) {
        properties['rel'] = ['external', 'noopener']
      }
    })
  }
}
