import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'

/** Lets a wide table scroll by itself, by keyboard too, instead of the page, and names its rows by their first cell. */
export function rehypeTables() {
  return (tree: Root): void => {
    let section = ''
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName === 'h2') section = node.properties['id'] ?? ''
      if (node.tagName !== 'table' || index === undefined || !parent) return undefined
      node.properties['className'] = ['data']
      visit(node, 'element', nameCell)
      parent.children[index] = h(
        'section.scroll',
        {
          tabIndex: 0,
          ...(section ? { ariaLabelledBy: section } : { ariaLabel: 'Table' }),
        },
        [node],
      )
      return SKIP
    })
  }
}

function nameCell(
  cell: Element,
  _index: number | undefined,
  row: Element | Root | undefined,
): void {
  if (cell.tagName !== 'td' && cell.tagName !== 'th') return
  const cells = row?.children.filter((node) => node.type === 'element')
  if (cell.tagName === 'th') cell.properties['scope'] = 'col'
  else if (cells?.[0] === cell) {
    cell.tagName = 'th'
    cell.properties['scope'] = 'row'
  }
  // The attribute `align` is no longer part of HTML.
  if (cell.properties['align'] === 'right') cell.properties['className'] = ['r']
  delete cell.properties['align']
}
