import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A built site as it lies in its folder. */
export interface BuiltSite {
  folder: string
  /** The path under which it is served, with a slash at its end, as its home page says. */
  base: string
  /** Whether search engines are to leave it: then its home page too says so. */
  isPreview: boolean
  /** The pages as path, without base path, and HTML, in order of their paths. */
  pages: readonly (readonly [path: string, html: string])[]
}

/** Reads the pages of a built site. */
export async function builtSite(folder: string): Promise<BuiltSite> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }))
  const pages = await Promise.all(
    files.toSorted().map(async (file) => {
      const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`
      return [path, await readFile(join(folder, file), 'utf8')] as const
    }),
  )
  const home = pages.find(([path]) => path === '/')?.[1] ?? ''
  const address = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1]
  return {
    folder,
    base: address === undefined ? '/' : new URL(address).pathname,
    isPreview: home.includes('<meta name="robots" content="noindex'),
    pages,
  }
}
