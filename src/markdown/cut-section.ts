// Runs on finished HTML: a section's page says word for word what the article says.
import type { Element, Root, RootContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { rehype } from 'rehype'
import { SKIP, visit } from 'unist-util-visit'

/** One section of an article, for a page of its own. */
export interface CutSection {
  id: string
  heading: string
  html: string
  /** The first paragraph's words, without the numbers of its sources. */
  opening: string
  /** The numbers of the sources that the section cites. */
  numbers: Set<number>
}

const processor = rehype().data('settings', { fragment: true })
const isHeading = (node: RootContent): node is Element =>
  node.type === 'element' && node.tagName === 'h2'

/**
 * Cuts the section with the id `id` out of an article's HTML, with its notes. Headings in it move up one level, since
 * its own becomes the page's; a link to a place outside the cut goes where `away` says. Throws where there is no such
 * section.
 */
export function cutSection(
  html: string,
  id: string,
  away: (fragment: string) => string,
): CutSection {
  const { children } = parsed(html)
  const start = children.findIndex((node) => isHeading(node) && node.properties['id'] === id)
  const heading = children[start]
  if (heading === undefined) throw new Error(`The article has no section ${id}.`)
  const length = children.slice(start + 1).findIndex(isHeading)
  const end = length === -1 ? children.length : start + 1 + length
  const tree = { type: 'root' as const, children: children.slice(start + 1, end).map(copied) }

  const ids = new Set<string>()
  visit(tree, 'element', ({ properties }) => void ids.add(String(properties['id'])))
  const numbers = new Set<number>()
  let opening = ''
  visit(tree, 'element', (node) => {
    if (/^h[3-6]$/.test(node.tagName)) node.tagName = `h${Number(node.tagName[1]) - 1}`
    if (node.tagName === 'p' && !opening) opening = words(node)
    const { href } = node.properties
    if (typeof href !== 'string' || !href.startsWith('#')) return
    const cited = /^#[ns](\d+)/.exec(href)
    if (cited) numbers.add(Number(cited[1]))
    else if (!ids.has(href.slice(1))) node.properties['href'] = away(href.slice(1))
  })
  return {
    id,
    heading: toString(heading).trim(),
    html: processor.stringify(tree),
    opening,
    numbers,
  }
}

/** A node by itself; structuredClone() takes thirty times as long. */
function copied<Node extends RootContent>(node: Node): Node {
  if (node.type !== 'element') return { ...node }
  return { ...node, properties: { ...node.properties }, children: node.children.map(copied) }
}

let last: { html: string; tree: Root } | undefined

/** The sections of an article are cut one after another: it is parsed once for all of them, and left as it is. */
function parsed(html: string): Root {
  if (last?.html !== html) last = { html, tree: processor.parse(html) }
  return last.tree
}

function words(paragraph: Element): string {
  const copy = copied(paragraph)
  visit(copy, 'element', (node, index, parent) => {
    if (node.tagName !== 'sup' || index === undefined) return undefined
    parent?.children.splice(index, 1)
    return [SKIP, index]
  })
  return toString(copy).replace(/\s+/g, ' ').trim()
}
