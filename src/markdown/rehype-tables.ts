import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'

/** Lets a wide table scroll by itself, by keyboard too, instead of the page. */
export function rehypeTables() {
  return (tree: Root): void => {
    let section = ''
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName === 'h2') section = String(node.properties['id'] ?? '')
      if (node.tagName !== 'table' || index === undefined || !parent) return undefined
      node.properties['className'] = ['data']
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'th') cell.properties['scope'] = 'col'
      })
      parent.children[index] = h(
        'div.scroll',
        {
          role: 'region',
          tabIndex: 0,
          ...(section ? { ariaLabelledBy: section } : { ariaLabel: 'Table' }),
        },
        [node],
      )
      return SKIP
    })
  }
}
