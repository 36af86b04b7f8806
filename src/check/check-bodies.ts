import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { visitParents } from 'unist-util-visit-parents'
import { pictureNames } from '../facts/picture-names.ts'
import { blockKind } from '../markdown/block-kind.ts'
import { captionRefusal } from '../markdown/caption-refusal.ts'
import { refusal } from '../markdown/remark-forms.ts'
import type { MarkdownFile } from './article-file.ts'
import type { Content } from './content.ts'
import { foreignForm } from './foreign-form.ts'
import { kinds } from './kinds.ts'
import { oneOf } from './one-of.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { placeAt } from './place-at.ts'
import type { Problem } from './problem.ts'
import { Remembered } from './remembered.ts'

type Add = (node: Nodes, what: string, cure: string) => void

/** The text of an article or page holds the forms of writing of content/README.md and nothing else. */
export function checkBodies({ facts, places, articles, pages }: Content): Problem[] {
  const pictures = places.areNamed('mapStates') ? pictureNames(facts) : undefined
  const named = pictures?.join(' ')
  return [...articles, ...pages].flatMap((page) =>
    found.of(page, [named], () => checkBody(page, pictures)),
  )
}

const found = new Remembered<MarkdownFile, readonly Problem[]>()

function checkBody(
  { kind, file, body, tree, blocks }: MarkdownFile,
  pictures: readonly string[] | undefined,
): Problem[] {
  const problems: Problem[] = []
  const add: Add = ({ position }, what, cure) => {
    const { line, column } = position?.start ?? { line: 1, column: 1 }
    problems.push({ file, line, column, what, cure })
  }
  const addRefusal = (node: Nodes, refused: string) => {
    const [, what = refused, cure = ''] = /^(.*?\.) (.*)$/.exec(refused) ?? []
    add(node, what, cure)
  }
  if (!blocks.some((block) => block.kind === 'paragraph')) {
    add(
      tree.children[0] ?? tree,
      `The ${kinds[kind].name} has no text.`,
      'Write it below the front matter.',
    )
  }
  checkHeadings(tree, add)
  checkSinceRun(tree, add)
  visitParents(tree, (node, ancestors) => {
    const refused = refusal(node)
    if (refused !== undefined) addRefusal(node, refused)
    const isNested = ancestors.length > 1
    if (node.type === 'blockquote') checkMark(node, isNested, add)
    if (node.type === 'image') {
      const isAlone = ancestors.length === 2 && ancestors[1]?.children.length === 1
      const cure = `Write ![what it shows](${node.url} "caption").`
      if (!node.alt?.trim()) add(node, 'The picture has no text alternative.', cure)
      if (!isAlone) {
        const cure = 'Put an empty line before and after it, and no spaces before it.'
        add(node, 'A picture stands in a paragraph of its own.', cure)
      }
      const inCaption = new Set<string>()
      visit(parseMarkdown(node.title ?? ''), (part) => {
        const refused = captionRefusal(part)
        if (refused !== undefined) inCaption.add(refused)
      })
      for (const refused of inCaption) addRefusal(node, refused)
      if (pictures && !pictures.includes(node.url)) {
        add(node, `"${node.url}" is not a picture.`, oneOf(node.url, pictures))
      }
    }
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      add(node, 'Boxes to tick are not taken.', 'Delete "[ ]".')
    }
    if (node.type !== 'text') return
    const isInBlock = ancestors.some(({ type }) => type === 'blockquote')
    const words = isInBlock ? node.value.replace(/^\[![^\]]*\]/, '') : node.value
    const source = body.slice(node.position?.start.offset, node.position?.end.offset)
    const found = foreignForm(words, source)
    const offset = (node.position?.start.offset ?? 0) + (found?.index ?? 0)
    if (found) problems.push({ ...placeAt(file, body, offset), what: found.what, cure: found.cure })
  })
  return problems
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
