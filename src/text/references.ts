import type { Element } from 'hast'
import { h } from 'hastscript'

/** Numbers after a statement, leading to the list of sources; a source that is not listed gives none. */
export const references = (sources: readonly string[], listed: readonly string[]): Element[] =>
  sources
    .map((id) => listed.indexOf(id) + 1)
    .filter((number) => number > 0)
    .map((number) => h('sup', h('a', { href: `#s${number}` }, String(number))))
