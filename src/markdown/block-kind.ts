import type { Blockquote, PhrasingContent } from 'mdast'

/** A blockquote that opens with `[!since t-2023-04-04]` or `[!quote q02]`. */
export interface MarkedBlock {
  kind: string
  id: string
  /** What the writer added after the mark. */
  rest: PhrasingContent[]
}

/** Reads the mark of a blockquote; undefined for an ordinary one. */
export function blockKind(block: Blockquote): MarkedBlock | undefined {
  const [paragraph, ...others] = block.children
  if (paragraph?.type !== 'paragraph') return undefined
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'text') return undefined
  const mark = /^\[!(\S+)\s+(\S+?)\]\s*/.exec(first.value)
  if (!mark) return undefined
  const words = first.value.slice(mark[0].length)
  const more = others.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
  return {
    kind: mark[1] ?? '',
    id: mark[2] ?? '',
    rest: [...(words ? [{ ...first, value: words }] : []), ...rest, ...more],
  }
}
