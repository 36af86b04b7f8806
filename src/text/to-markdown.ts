import type { Element } from 'hast'
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast'
import { toString } from 'hast-util-to-string'
import type { BlockContent, FootnoteDefinition, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Site } from '../facts/schema/site.ts'
import { textHead } from './text-head.ts'
import type { Whole } from './whole.ts'

const writer = remark().use(remarkGfm).data('settings', { bullet: '-', listItemIndent: 'one' })

/** The Markdown twin of an article or a claim: every sentence, its sources as footnotes. */
export function toMarkdown(whole: Whole, site: Site): string {
  const body = toMdast(whole.tree, { handlers: { sup: number, ol: list } }) as Root
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: whole.title }] },
    {
      type: 'blockquote',
      children: textHead(whole, site).map((value) => ({
        type: 'paragraph',
        children: [
          value === whole.address
            ? { type: 'link', url: value, children: [{ type: 'text', value }] }
            : { type: 'text', value },
        ],
      })),
    },
    ...body.children,
  ]
  return writer.stringify({ type: 'root', children })
}

const number: Handle = (_state, node: Element) => {
  const source = toString(node)
  return { type: 'footnoteReference', identifier: source, label: source }
}

/** Notes after a paragraph repeat the list of sources, which becomes the footnotes. */
const list: Handle = (state, node: Element) => {
  const classes = node.properties['className']
  const kind = Array.isArray(classes) ? classes[0] : undefined
  if (kind === 'notes') return undefined
  if (kind !== 'sources') return defaultHandlers.ol(state, node)
  return node.children.flatMap((item): FootnoteDefinition[] => {
    if (item.type !== 'element') return []
    const label = String(item.properties['id']).slice(1)
    const children = state.toFlow(state.all(item)) as BlockContent[]
    return [{ type: 'footnoteDefinition', identifier: label, label, children }]
  })
}
