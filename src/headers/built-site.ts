import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPages } from './read-pages.ts'

/** A built site as it lies in its folder. */
export interface BuiltSite {
  folder: string
  /** The path under which it is served, with a slash at its end, as its home page says. */
  base: string
  /** Whether search engines are to leave it: then its home page too says so. */
  isPreview: boolean
  /** Path, without base path, and HTML, in order of their paths; read anew whenever they are gone through. */
  pages: Iterable<readonly [path: string, html: string]>
}

/** A built site by its folder. Throws where the folder has no home page. */
export async function builtSite(folder: string): Promise<BuiltSite> {
  const home = await readFile(join(folder, 'index.html'), 'utf8')
  const address = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1]
  return {
    folder,
    base: address === undefined ? '/' : new URL(address).pathname,
    isPreview: home.includes('<meta name="robots" content="noindex'),
    pages: { [Symbol.iterator]: () => readPages(folder) },
  }
}
