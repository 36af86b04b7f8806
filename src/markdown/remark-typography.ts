import type { Root } from 'mdast'
import { retext } from 'retext'
import smartypants from 'retext-smartypants'
import { visit } from 'unist-util-visit'

const none = { backticks: false, dashes: false, ellipses: false, quotes: false }
const quotes = retext()
  .use(smartypants, { ...none, quotes: true })
  .freeze()
const dots = retext()
  .use(smartypants, { ...none, backticks: true, ellipses: true })
  .freeze()

/** Letters of a block's words: those of a text itself, or of code, which only stands between them. */
type Piece = { value: string } & ({ type: 'text' } | { type: 'inlineCode' })

/**
 * Straight quotation marks and three dots become typographic ones, as remark-smartypants makes them, but block by block
 * and only where there are any: it takes a whole article apart into words, which was two fifths of rendering it.
 */
export function remarkTypography() {
  return (tree: Root) => {
    const blocks: Piece[][] = [[]]
    visit(tree, ['paragraph', 'heading', 'tableCell', 'text', 'inlineCode'], (node) => {
      if (node.type === 'text' || node.type === 'inlineCode') blocks.at(-1)?.push(node)
      else blocks.push([])
    })
    for (const block of blocks) educate(block)
  }
}

/** Marks are paired across links and emphasis, so a block's pieces are read as one; no mark changes its length. */
function educate(block: readonly Piece[]): void {
  const letters = ({ type, value }: Piece) => (type === 'text' ? value : 'A'.repeat(value.length))
  const plain = block.map(letters).join('')
  // A mark at the start of a block opens only behind a space.
  const marked = /['"]/.test(plain) ? String(quotes.processSync(` ${plain}`)).slice(1) : plain
  let at = 0
  for (const piece of block) {
    const value = marked.slice(at, (at += piece.value.length))
    if (piece.type !== 'text') continue
    piece.value = /`|''|\.\s*\./.test(value) ? String(dots.processSync(value)) : value
  }
}
