import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { element } from './nodes.ts'

/** Turns `[Верховна Рада](lang:uk)` into words marked as Ukrainian, for voices and fonts. */
export function remarkLang() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (link, index, parent) => {
      if (!link.url.startsWith('lang:') || index === undefined) return
      const lang = link.url.slice('lang:'.length)
      if (!/^[a-z]{2}$/.test(lang)) {
        file.fail(`"${link.url}" names no language. Use two letters, as in [слово](lang:uk).`, {
          place: link.position,
          ruleId: 'no-language',
          source: 'lang',
        })
      }
      parent?.children.splice(index, 1, element('span', { lang }, link.children))
    })
  }
}
