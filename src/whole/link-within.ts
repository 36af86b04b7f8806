import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { to } from '../facts/addresses.ts'

/**
 * Points every link of the site's own to its place in the file: `/claims/no-veto/` to `#claims-no-veto`, a place in a
 * page likewise. What the file does not hold keeps its whole address on the site at `address`.
 */
export function linkWithin(tree: Root, address: string): void {
  const ids = new Set<unknown>()
  visit(tree, 'element', ({ properties }) => void ids.add(properties['id']))
  const base = to('/')
  visit(tree, 'element', ({ tagName, properties }) => {
    const { href } = properties
    if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith(base)) return
    const path = href.slice(base.length)
    const place = path === '' ? 'top' : path.replace(/\/$/, '').replace(/\/#|\//g, '-')
    properties['href'] = ids.has(place) ? `#${place}` : new URL(path, address).href
  })
}
