import { readFile } from 'node:fs/promises'
import { markdownOf } from './markdown-of.ts'
import type { Table } from './table.ts'
import { writeFormatted } from './write-formatted.ts'

/**
 * Puts the tables of a part between its markers in README (`<!-- bench:speed -->` and `<!-- /bench:speed -->`).
 * Throws where README has no such markers.
 */
export async function writeReadme(part: string, run: string, tables: readonly Table[]) {
  const readme = await readFile('README.md', 'utf8')
  const place = new RegExp(`(<!-- bench:${part} -->)[\\s\\S]*?(<!-- /bench:${part} -->)`)
  if (!place.test(readme)) throw new Error(`README.md has no markers for bench:${part}.`)
  const text = [run, ...tables.map(markdownOf)].join('\n\n')
  const written = readme.replace(
    place,
    (_, from: string, to: string) => `${from}\n\n${text}\n\n${to}`,
  )
  await writeFormatted('README.md', written, 'markdown')
}
