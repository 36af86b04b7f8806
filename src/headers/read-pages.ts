import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** As many files are read side by side. */
const together = 32

/**
 * The pages of a built site as path, without base path, and HTML, in order of their paths. They are handed over one
 * by one, since all pages of a large site at once do not fit into memory.
 */
export async function* readPages(folder: string): AsyncGenerator<[path: string, html: string]> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).toSorted()
  for (let i = 0; i < files.length; i += together) {
    yield* await Promise.all(
      files.slice(i, i + together).map(async (file): Promise<[string, string]> => {
        const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`
        return [path, await readFile(join(folder, file), 'utf8')]
      }),
    )
  }
}
