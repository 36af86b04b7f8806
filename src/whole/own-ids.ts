import type { Element } from 'hast'
import { visit } from 'unist-util-visit'

/** Gives the ids of a drawing, and what points to them, `prefix` before them: two drawings of one day have the same. */
export function ownIds(drawing: Element, prefix: string): void {
  visit(drawing, 'element', ({ properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value !== 'string') continue
      if (name === 'id') properties[name] = prefix + value
      else properties[name] = value.replace(/^(url\()?#/, `$1#${prefix}`)
    }
  })
}
