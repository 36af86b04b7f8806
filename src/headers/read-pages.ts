import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The pages of a built site as path, without base path, and HTML, in order of their paths. They are handed over one
 * by one, since all pages of a large site at once do not fit into memory, and read without a promise for each: with
 * nothing else to do meanwhile, that takes several times as long as the reading.
 */
export function* readPages(folder: string): Generator<[path: string, html: string]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => name.endsWith('.html')).toSorted()) {
    const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`
    yield [path, readFileSync(join(folder, file), 'utf8')]
  }
}
