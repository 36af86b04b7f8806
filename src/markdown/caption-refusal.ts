import type { Node } from 'mdast'
import { refusal } from './remark-forms.ts'

/** What the words of a caption may be made of; its links are held against the rules of all links. */
const allowed = ['root', 'paragraph', 'text', 'link', 'emphasis', 'strong', 'inlineCode', 'break']

/** What is wrong with a node of a caption, and how to mend it; undefined for running words. */
export function captionRefusal(node: Node): string | undefined {
  if (allowed.includes(node.type)) return undefined
  return refusal(node) ?? 'A caption is one paragraph. Write words and links only.'
}
