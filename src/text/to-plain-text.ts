import type { Element } from 'hast'
import { toText } from 'hast-util-to-text'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import type { Site } from '../facts/schema/site.ts'
import { textHead } from './text-head.ts'
import type { Whole } from './whole.ts'

const isList = (node: Element, name: string) =>
  Array.isArray(node.properties['className']) && node.properties['className'].includes(name)

/** The plain-text twin of an article or a claim: every sentence, numbers in brackets, addresses of sources in full. */
export function toPlainText(whole: Whole, site: Site): string {
  const { tree } = whole
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    // Notes after a paragraph repeat the list of sources.
    if (node.tagName === 'ol' && isList(node, 'notes')) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.tagName === 'sup')
      node.children = [{ type: 'text', value: '[' }, ...node.children, { type: 'text', value: ']' }]
    if (/^h[2-6]$/.test(node.tagName)) {
      node.children.unshift(h('br'), { type: 'text', value: '## ' })
    }
    if (/^[uo]l$/.test(node.tagName)) mark(node)
    return undefined
  })
  const head = [h('h1', whole.title), ...textHead(whole, site).map((line) => h('p', line))]
  return `${toText({ type: 'root', children: [...head, ...tree.children] })}\n`
}

function mark(list: Element): void {
  const items = list.children.filter((node) => node.type === 'element')
  items.forEach((item, i) => {
    const sources = isList(list, 'sources')
    const sign = sources ? `[${i + 1}]` : list.tagName === 'ol' ? `${i + 1}.` : '-'
    item.children.unshift({ type: 'text', value: `${sign} ` })
    const link = item.children.find((node) => node.type === 'element' && node.tagName === 'a')
    if (sources && link?.type === 'element') {
      item.children.push({ type: 'text', value: ` ${String(link.properties['href'])}` })
    }
  })
}
