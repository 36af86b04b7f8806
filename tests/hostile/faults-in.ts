import type { Element } from 'hast'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'

const parser = rehype().data('settings', { fragment: true })
const forbidden =
  /^(script|style|iframe|object|embed|form|input|base|meta|link|template|foreignobject)$/
const goodAddress = /^(https?:\/\/|mailto:|\/(?![/\\])|#)/

/** What in finished HTML or SVG could run, restyle or lead astray. */
export function faultsIn(html: string): string[] {
  const faults: string[] = []
  visit(parser.parse(html), 'element', ({ tagName, properties }: Element) => {
    if (forbidden.test(tagName.toLowerCase())) faults.push(`<${tagName}>`)
    for (const [name, value] of Object.entries(properties)) {
      if (/^on|^style$|^srcdoc$/i.test(name)) faults.push(`<${tagName} ${name}>`)
      if (/^(href|src|xlinkHref|action)$/i.test(name) && !goodAddress.test(String(value))) {
        faults.push(`<${tagName} ${name}="${String(value)}">`)
      }
    }
  })
  return faults
}
