import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** Turns `[Верховна Рада](lang:uk)` into words marked as Ukrainian, for voices and fonts. */
export function remarkLang() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (link) => {
      if (!link.url.startsWith('lang:')) return
      const lang = link.url.slice('lang:'.length)
      if (!/^[a-z]{2}$/.test(lang)) {
        file.fail(`"${link.url}" names no language. Use two letters, as in [слово](lang:uk).`, {
          place: link.position,
          ruleId: 'no-language',
          source: 'lang',
        })
      }
      link.data = { hName: 'span', hProperties: { lang } }
    })
  }
}
