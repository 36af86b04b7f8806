import type { Image, Nodes, Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { visitParents } from 'unist-util-visit-parents'
import { blockKind } from '../markdown/block-kind.ts'
import { captionRefusal } from '../markdown/caption-refusal.ts'
import { refusal } from '../markdown/remark-forms.ts'
import { blocks } from './blocks.ts'
import { foreignForm } from './foreign-form.ts'
import { oneOf } from './one-of.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { Parsed } from './parsed.ts'
import { placeAt } from './place-at.ts'
import type { Problem } from './problem.ts'

type Add = (node: Nodes, what: string, cure: string) => void

/** Parses the text of an article or page, and looks in its tree for what the rules ask of it. */
export function readBody(file: string, body: string): Parsed {
  const tree = parseMarkdown(body)
  const refused: Problem[] = []
  const at = ({ position }: Nodes) => {
    const { line, column } = position?.start ?? { line: 1, column: 1 }
    return { line, column }
  }
  const add: Add = (node, what, cure) => {
    refused.push({ file, ...at(node), what, cure })
  }
  const links: Parsed['links'][number][] = []
  const pictures: Parsed['pictures'][number][] = []
  const marks: Parsed['marks'][number][] = []
  let headings = 0
  let section = 0
  checkHeadings(tree, add)
  checkSinceRun(tree, add)
  visitParents(tree, (node, ancestors) => {
    const refusedForm = refusal(node)
    if (refusedForm !== undefined) addRefusal(node, refusedForm, add)
    const isAtTop = ancestors.length === 1
    switch (node.type) {
      case 'heading':
        if (isAtTop && node.depth === 2) headings += 1
        if (isAtTop && node.depth <= 2) section += 1
        break
      case 'link':
        links.push({ ...at(node), url: node.url })
        break
      case 'blockquote': {
        checkMark(node, !isAtTop, add)
        const mark = blockKind(node)
        if (mark) marks.push({ ...at(node), kind: mark.kind, id: mark.id, section })
        break
      }
      case 'image': {
        pictures.push({ ...at(node), url: node.url })
        // A caption is parsed by itself: its places are those of the picture.
        const caption = parseMarkdown(node.title ?? '')
        checkPicture(node, caption, ancestors, add)
        visit(caption, 'link', ({ url }) => {
          links.push({ ...at(node), url })
        })
        break
      }
      case 'listItem':
        if (typeof node.checked === 'boolean')
          add(node, 'Boxes to tick are not taken.', 'Delete "[ ]".')
        break
      case 'text': {
        const isInBlock = ancestors.some(({ type }) => type === 'blockquote')
        const words = isInBlock ? node.value.replace(/^\[![^\]]*\]/, '') : node.value
        const source = body.slice(node.position?.start.offset, node.position?.end.offset)
        const found = foreignForm(words, source)
        const offset = (node.position?.start.offset ?? 0) + (found?.index ?? 0)
        if (found)
          refused.push({ ...placeAt(file, body, offset), what: found.what, cure: found.cure })
        break
      }
      default:
    }
  })
  const start = at(tree.children[0] ?? tree)
  return { start, blocks: blocks(tree), links, pictures, marks, headings, refused }
}

function addRefusal(node: Nodes, refused: string, add: Add): void {
  const [, what = refused, cure = ''] = /^(.*?\.) (.*)$/.exec(refused) ?? []
  add(node, what, cure)
}

function checkPicture(node: Image, caption: Root, ancestors: readonly Parents[], add: Add): void {
  const isAlone = ancestors.length === 2 && ancestors[1]?.children.length === 1
  const cure = `Write ![what it shows](${node.url} "caption").`
  if (!node.alt?.trim()) add(node, 'The picture has no text alternative.', cure)
  if (!isAlone) {
    const cure = 'Put an empty line before and after it, and no spaces before it.'
    add(node, 'A picture stands in a paragraph of its own.', cure)
  }
  const inCaption = new Set<string>()
  visit(caption, (part) => {
    const refused = captionRefusal(part)
    if (refused !== undefined) inCaption.add(refused)
  })
  for (const refused of inCaption) addRefusal(node, refused, add)
}

function checkHeadings(tree: Root, add: Add): void {
  let depth = 1
  for (const node of tree.children) {
    if (node.type !== 'heading') continue
    if (node.children.length === 0)
      add(node, 'The heading is empty.', 'Write its words, or delete it.')
    if (node.depth > depth + 1 && node.depth <= 3) {
      add(node, 'The heading "### " stands above the first "## ".', 'Write "## ".')
    }
    depth = node.depth
  }
}

function checkMark(
  node: Extract<Nodes, { type: 'blockquote' }>,
  isNested: boolean,
  add: Add,
): void {
  const mark = blockKind(node)
  if (!mark) {
    const cure =
      'Begin it with [!quote q03] for a recorded quotation, or [!since t-2023-04-04] for what came after.'
    add(node, 'The block after ">" does not say what it is.', cure)
    return
  }
  if (isNested)
    add(
      node,
      `[!${mark.kind} ${mark.id}] stands inside another block.`,
      'Move it to the left edge, with an empty line before and after it.',
    )
  if (mark.kind !== 'since' && mark.kind !== 'quote') {
    add(node, `"[!${mark.kind} …]" is not a form of writing.`, oneOf(mark.kind, ['since', 'quote']))
  }
  if (mark.kind === 'quote' && mark.rest.length > 0) {
    add(
      node,
      `Words stand after [!quote ${mark.id}], where nobody would see them.`,
      'Put an empty line between the quotation and them: its words come from content/quotes.yaml.',
    )
  }
  const other = node.children.find(({ type }) => type !== 'paragraph')
  if (other) add(other, 'A block after ">" holds only paragraphs.', 'Move the rest below it.')
}

/** What came after stands in one frame of the page: the boxes follow one another. */
function checkSinceRun(tree: Root, add: Add): void {
  let runs = 0
  let isInRun = false
  for (const node of tree.children) {
    const isSince = node.type === 'blockquote' && blockKind(node)?.kind === 'since'
    if (isSince && !isInRun) {
      runs += 1
      if (runs > 1) {
        const cure = 'Move it to the others; they make one frame, "Since then".'
        add(node, 'The since-boxes of the article stand in two places.', cure)
      }
    }
    isInRun = isSince
  }
}
