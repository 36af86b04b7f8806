import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import { rehype } from 'rehype'
import { SKIP, visit } from 'unist-util-visit'

const parser = rehype().data('settings', { fragment: true })

/** The words of an article's HTML, without those of its pictures, notes and their numbers. */
export function wordsOf(html: string): string {
  const tree = parser.parse(html)
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isApart(element)) return
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  const blocks = tree.children.map((child) => ('children' in child ? toString(child) : ''))
  return blocks.join(' ').replace(/\s+/g, ' ').trim()
}

const isApart = ({ tagName, properties }: Element) =>
  tagName === 'svg' || tagName === 'sup' || String(properties['className']).includes('notes')
