import type { HeaderRule } from '../headers/header-rule.ts'
import type { MovedAddress } from '../headers/moved-addresses.ts'
import { patternExpression } from './pattern-expression.ts'

/**
 * The table for Caddy, to be imported in a site block with its `root`. Within `route` Caddy keeps the order, so that a
 * later rule's value takes the place of an earlier one's, as in the table. Pages are not told by their ending there,
 * and Caddy knows HTML by itself.
 */
export function caddyFile(
  table: readonly HeaderRule[],
  moved: readonly MovedAddress[],
  base: string,
): string {
  const rules = table
    .filter(({ pattern }) => !pattern.endsWith('*.html'))
    .map(({ pattern, headers }, index) => {
      const lines = Object.entries(headers).map(([name, value]) => `    ${name} "${value}"\n`)
      return `  @rule${index} path_regexp ${patternExpression(pattern)}\n  header @rule${index} {\n${lines.join('')}  }\n`
    })
  const redirects = moved.map(({ from, to }) => `redir ${from} ${to} 301\n`)
  return `encode zstd gzip
${redirects.join('')}route {
${rules.join('')}  file_server
}
handle_errors {
  rewrite * ${base}404.html
  file_server
}
`
}
