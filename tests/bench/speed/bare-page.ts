import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'
import { named, pageAt } from '../../site/site.ts'

const kept = ['href', 'id', 'hidden', 'popover', 'dateTime']

/** A page of ours as bare HTML: the same words, without style, script, picture, class. The floor of what can be had. */
export function barePage(address: string): string {
  const { tree } = structuredClone(pageAt(address))
  visit(tree, 'element', (element, i, parent) => {
    if (['script', 'style', 'svg'].includes(element.tagName) && parent && i !== undefined) {
      parent.children.splice(i, 1)
      return [SKIP, i]
    }
    element.properties = Object.fromEntries(
      Object.entries(element.properties).filter(([name]) => kept.includes(name)),
    )
    return undefined
  })
  const [title, main] = [named(tree, 'title')[0], named(tree, 'main')[0]]
  if (!title || !main) throw new Error(`${address} has no title or no main part.`)
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
  return `<!doctype html><html lang="en-GB"><head>${head}${toHtml(title)}</head><body>${toHtml(main)}</body></html>`
}
