import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { rehype } from 'rehype'
import { SKIP, visit } from 'unist-util-visit'

const parser = rehype().data('settings', { fragment: true })

/**
 * A page's own HTML as a text by itself: what only works in the page goes (links to a heading itself, crosses that
 * close a note), and a drawing, which would lose its style sheet, gives way to its words.
 */
export function textBody(html: string): ElementContent[] {
  const tree: Root = parser.parse(html)
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    const classes = node.properties['className']
    const isOfPage =
      node.tagName === 'a' &&
      Array.isArray(classes) &&
      (classes.includes('x') || classes.includes('anchor'))
    if (isOfPage || (node.tagName === 'svg' && !node.properties['ariaLabel'])) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.tagName === 'svg') {
      parent.children[index] = h('p', `Picture: ${String(node.properties['ariaLabel'])}`)
      return SKIP
    }
    // Voices and style sheets of the page use them; elsewhere they mean nothing, or something else.
    for (const name of ['ariaLabel', 'ariaLabelledBy', 'tabIndex', 'rel'])
      Reflect.deleteProperty(node.properties, name)
    return undefined
  })
  return tree.children.filter((node) => node.type !== 'doctype')
}
