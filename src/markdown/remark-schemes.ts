import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** What a link may begin with once the records are resolved. */
const allowed = /^(https?:\/\/|mailto:|\/(?!\/)|#)/

/** Refuses a link to anywhere but the web, a mailbox or the site: it runs last, when all records are addresses. */
export function remarkSchemes() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (link) => {
      if (allowed.test(link.url)) return
      file.fail(
        `"${link.url}" leads nowhere. Begin a link with https://, /, #, or a kind of record, as in source:.`,
        {
          place: link.position,
          ruleId: 'no-scheme',
          source: 'schemes',
        },
      )
    })
  }
}
