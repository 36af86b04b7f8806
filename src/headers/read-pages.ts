import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The pages of a built site as path, without base path, and HTML, in order of their paths. */
export async function readPages(folder: string): Promise<[path: string, html: string][]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }))
  return Promise.all(
    files.toSorted().map(async (file): Promise<[string, string]> => {
      const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`
      return [path, await readFile(join(folder, file), 'utf8')]
    }),
  )
}
