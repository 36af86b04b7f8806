import { fits } from './fits.ts'
import type { HeaderRule } from './header-rule.ts'

/** The headers of a path (without query), by the names in the table. A path that ends in a slash is that of a page. */
export function headersFor(path: string, table: readonly HeaderRule[]): Record<string, string> {
  const file = path.endsWith('/') ? `${path}index.html` : path
  const rules = table.filter(({ pattern }) => fits(pattern, file))
  return Object.assign({}, ...rules.map(({ headers }) => headers)) as Record<string, string>
}
