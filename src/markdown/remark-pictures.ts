import type { PhrasingContent, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { captionRefusal } from './caption-refusal.ts'
import { contextOf } from './article-context.ts'
import { block, element, finished } from './nodes.ts'

/** Turns `![alternative](map:border "caption")`, alone in its paragraph, into the figure drawn at build time. */
export function remarkPictures() {
  return (tree: Root, file: VFile): void => {
    const { pictures } = contextOf(file)
    tree.children = tree.children.map((node): RootContent => {
      if (node.type !== 'paragraph' || node.children.length !== 1) return node
      const [image] = node.children
      if (image?.type !== 'image') return node
      const picture = image.alt ? pictures(image.url, image.alt) : undefined
      if (!picture) {
        const what = image.alt
          ? `"${image.url}" is not a picture`
          : 'The picture has no text alternative'
        file.fail(`${what}. Write ![what it shows](map:border "caption").`, {
          place: image.position,
          ruleId: 'no-picture',
          source: 'pictures',
        })
      }
      const { drawing, legend, more } = picture
      const caption = [
        ...(image.title ? inline(image.title, image.position, file) : []),
        ...(more
          ? [
              { type: 'text' as const, value: ' ' },
              element('a', { href: more.href }, [{ type: 'text', value: more.text }]),
            ]
          : []),
      ]
      return block(
        'figure',
        // The sizes of a map's letters are not those of a chart's.
        { className: [image.url.startsWith('chart:') ? 'chart' : 'map', 'out'] },
        [
          finished(drawing),
          ...(legend ? [finished(legend)] : []),
          block('figcaption', { className: ['cap'] }, caption),
        ],
        'listed',
      )
    })
    visit(tree, 'image', (image) => {
      file.fail(
        'A picture stands in a paragraph of its own. Put an empty line before and after it.',
        {
          place: image.position,
          ruleId: 'picture-alone',
          source: 'pictures',
        },
      )
    })
  }
}

/** A caption may hold links to sources and records; its places are those of the picture. */
function inline(caption: string, position: Root['position'], file: VFile): PhrasingContent[] {
  const tree = remark().parse(caption)
  visit(tree, (node) => {
    const refused = captionRefusal(node)
    if (refused !== undefined) {
      file.fail(refused, { place: position, ruleId: 'no-form', source: 'pictures' })
    }
    if (position) node.position = position
  })
  const [paragraph] = tree.children
  return paragraph?.type === 'paragraph' ? paragraph.children : []
}
