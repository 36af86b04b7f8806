import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { contextOf } from './article-context.ts'

/**
 * Turns `[words](term:map)` into a link to the explanation that opens under the paragraph. A link, not a button:
 * reader modes drop buttons with the words in them. rehypeNotes writes the explanation after the first use.
 */
export function remarkTerms() {
  return (tree: Root, file: VFile): void => {
    const { facts, mentions } = contextOf(file)
    visit(tree, 'link', (link) => {
      if (!link.url.startsWith('term:')) return
      const id = link.url.slice('term:'.length)
      if (!facts.terms.has(id)) {
        file.fail(`"${link.url}" names no term. Use an id from content/glossary.yaml.`, {
          place: link.position,
          ruleId: 'no-term',
          source: 'terms',
        })
      }
      const first = !mentions.terms.has(id)
      mentions.terms.add(id)
      link.url = `#term-${id}`
      link.data = { hProperties: { className: ['term'], ...(first && { id: `use-${id}` }) } }
    })
  }
}
