import type { HeaderRule } from '../headers/header-rule.ts'

/** How a host that reads a `_headers` file takes several rules that fit one path. */
export type Host = 'adds up' | 'last counts'

/**
 * The table as a `_headers` file. A host that adds up joins the values of all rules that fit, so there a header that
 * an earlier rule may have set is taken off first (`! Name`), and the later value stands alone, as in the table. Where
 * the last counts, `! Name` is no word of the host's. Pages are served as HTML by every host, under addresses that no
 * rule by ending fits, so that rule is left out.
 */
export function headersFile(table: readonly HeaderRule[], host: Host): string {
  const seen = new Set<string>()
  const blocks = table
    .filter(({ pattern }) => !pattern.endsWith('*.html'))
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).flatMap(([name, value]) => [
        ...(host === 'adds up' && (seen.has(name) || name === 'Content-Type')
          ? [`  ! ${name}`]
          : []),
        `  ${name}: ${value}`,
      ])
      for (const name of Object.keys(headers)) seen.add(name)
      return `${pattern}\n${lines.join('\n')}\n`
    })
  return blocks.join('\n')
}
