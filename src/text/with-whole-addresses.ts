import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Makes each link of a text a whole address, those to a place in the text a link to that place in its page. */
export function withWholeAddresses(tree: Root, page: string): Root {
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties
    if (typeof href === 'string') properties['href'] = new URL(href, page).href
  })
  return tree
}
