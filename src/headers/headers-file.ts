import type { HeaderRule } from './header-rule.ts'

/**
 * The table as a `_headers` file. Hosts that read it add up the values of all rules that fit; so a header that an
 * earlier rule may have set is taken off first (`! Name`), and the later value stands alone, as in the table.
 * Pages are served as HTML by every host, under addresses that no rule by ending fits, so those rules are left out.
 */
export function headersFile(table: readonly HeaderRule[]): string {
  const seen = new Set<string>()
  const blocks = table
    .filter(({ pattern }) => !pattern.endsWith('/*.html'))
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).flatMap(([name, value]) => [
        ...(seen.has(name) || name === 'Content-Type' ? [`  ! ${name}`] : []),
        `  ${name}: ${value}`,
      ])
      for (const name of Object.keys(headers)) seen.add(name)
      return `${pattern}\n${lines.join('\n')}\n`
    })
  return blocks.join('\n')
}
