import type { Root } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import { contextOf } from './article-context.ts'

/** Gives each section the id that the front matter lists for it, and a link to itself: a reworded heading keeps its address. */
export function rehypeSections() {
  return (tree: Root, file: VFile): void => {
    const ids = contextOf(file).sections
    if (!ids) return
    const headings = tree.children.filter(
      (node) => node.type === 'element' && node.tagName === 'h2',
    )
    if (headings.length !== ids.length) {
      file.fail(
        `The article has ${headings.length} sections and its front matter lists ${ids.length}. List one id for each "## " heading under sections.`,
        {
          place: (headings[ids.length] ?? headings.at(-1))?.position,
          ruleId: 'sections',
          source: 'articles',
        },
      )
    }
    headings.forEach((heading, i) => {
      const id = ids[i]
      if (heading.type !== 'element' || id === undefined) return
      heading.properties['id'] = id
      heading.children.push(
        { type: 'text', value: ' ' },
        h('a.anchor', { href: `#${id}`, ariaLabel: 'Link to this section' }),
      )
    })
  }
}
