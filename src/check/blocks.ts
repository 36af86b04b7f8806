import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, Root } from 'mdast'
import { typographic } from '../facts/typography.ts'
import { blockKind } from '../markdown/block-kind.ts'
import { parseMarkdown } from './parse-markdown.ts'

/** Words of an article that belong together: a paragraph, an entry of a list, a cell, a caption, a heading. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'cell' | 'caption' | 'alternative' | 'since'
  /** What a reader sees, without foreign words and bare addresses. */
  text: string
  /** Whether it names a source: by itself, by its row or column, or by its event. */
  isSourced: boolean
  /** The number of "## " headings above it. */
  section: number
  /** Where it begins and ends in the body, in UTF-16 units. */
  start: number
  end: number
}

/** The blocks of an article's body in reading order. Recorded quotations are not among them. */
export function blocks({ children }: Root): Block[] {
  const found: Block[] = []
  let section = 0
  const add = (kind: Block['kind'], node: Nodes, inside: readonly Nodes[], isSourced: boolean) => {
    const text = typographic(inside.map(wordsOf).join('')).replace(/\s+/g, ' ').trim()
    if (text === '') return
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    found.push({ kind, text, isSourced, section, start, end })
  }
  const visit = (node: BlockContent | DefinitionContent | Root['children'][number]): void => {
    switch (node.type) {
      case 'heading':
        if (node.depth <= 2) section += 1
        add('heading', node, node.children, false)
        break
      case 'paragraph': {
        const [only, more] = node.children
        if (only?.type === 'image' && !more) picture(only)
        else add('paragraph', node, node.children, node.children.some(namesSource))
        break
      }
      case 'table': {
        const [head, ...rows] = node.children
        for (const row of node.children) {
          row.children.forEach((cell, i) => {
            const column = head?.children[i]
            const sourced =
              namesSource(row) ||
              (column !== undefined && namesSource(column)) ||
              // The heading of a column says what its figures are, and may lean on their sources.
              (row === head && rows.every(namesSource))
            add('cell', cell, cell.children, sourced)
          })
        }
        break
      }
      case 'blockquote': {
        const mark = blockKind(node)
        if (mark) {
          if (mark.kind !== 'quote') add('since', node, mark.rest, true)
        } else node.children.forEach(visit)
        break
      }
      case 'list':
        for (const item of node.children) item.children.forEach(visit)
        break
      default:
    }
  }
  const picture = (image: Extract<PhrasingContent, { type: 'image' }>) => {
    const caption = parseMarkdown(image.title ?? '').children
    add('alternative', image, [{ type: 'text', value: image.alt ?? '' }], caption.some(namesSource))
    add('caption', image, caption, caption.some(namesSource))
  }
  children.forEach(visit)
  return found
}

function namesSource(node: Nodes): boolean {
  if (node.type === 'link' && node.url.startsWith('source:')) return true
  return 'children' in node && node.children.some(namesSource)
}

/** The words that a reader sees; foreign words and bare addresses are left out, as no rule of English fits them. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  if (!('children' in node)) return ''
  const words = node.children.map(wordsOf).join('')
  if (node.type !== 'link') return words
  const isBare = node.url.endsWith(words)
  return node.url.startsWith('lang:') || (isBare && /\w\.\w/.test(words)) ? '…' : words
}
