import type { Node, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/**
 * Refuses what is no form of writing of this site. Raw HTML would bypass the source rule and the policy; footnotes and
 * links by reference would hide a source from the check; the headline is the front matter's.
 */
export function remarkForms() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const problem = refusal(node)
      if (problem !== undefined) {
        file.fail(`${problem} content/README.md lists all forms.`, {
          place: node.position,
          ruleId: 'no-form',
          source: 'articles',
        })
      }
    })
  }
}

/** What is wrong with a node, and how to mend it; undefined for a form of writing. */
export function refusal(node: Node & { depth?: number }): string | undefined {
  if (node.type === 'heading' && node.depth === 1) {
    return 'The headline stands in the front matter. Begin a section with "## ".'
  }
  if (node.type === 'heading' && (node.depth ?? 0) > 3) {
    return 'Headings go two levels deep. Use "## " or "### ".'
  }
  return refused.get(node.type)
}

const byReference =
  'Links by reference are not taken. Write [words](source:id) where the words stand.'

const refused: ReadonlyMap<string, string> = new Map(
  Object.entries({
    html: 'Raw HTML is not taken. Write it in Markdown.',
    footnoteReference: 'Footnotes are not taken. Write [words](source:id) where the words stand.',
    footnoteDefinition: 'Footnotes are not taken. Write [words](source:id) where the words stand.',
    linkReference: byReference,
    imageReference: byReference,
    definition: byReference,
    code: 'Blocks of code are not taken. Write a paragraph, a list or a table; begin no line with four spaces.',
    thematicBreak: 'A rule across the page is not taken. Begin a section with "## ".',
    delete: 'Struck-out words are not taken. Say what changed in the history of the article.',
  }),
)
