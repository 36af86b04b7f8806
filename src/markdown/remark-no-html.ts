import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** Refuses raw HTML: it would bypass the forms of writing, the source rule and the policy of the site. */
export function remarkNoHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node) => {
      file.fail('Raw HTML is not taken. Write it in Markdown; content/README.md lists all forms.', {
        place: node.position,
        ruleId: 'no-html',
        source: 'articles',
      })
    })
  }
}
