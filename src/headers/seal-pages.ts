import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterBuild } from './after-build.ts'
import { sealPage } from './seal-page.ts'

/**
 * Seals all pages, when their sheets are cut and before anything takes their hashes. With PREVIEW=1 in the environment
 * each says that search engines are to leave it.
 */
export const sealPages = () =>
  afterBuild('seal-pages', async ({ folder, base, pages }) => {
    const hashOf = (address: string) => {
      const bytes = readFileSync(join(folder, address.slice(base.length)))
      return `sha256-${createHash('sha256').update(bytes).digest('base64')}`
    }
    const isPreview = process.env['PREVIEW'] === '1'
    await Promise.all(
      pages.map(([path, html]) =>
        writeFile(
          join(folder, path.endsWith('/') ? `${path}index.html` : path),
          sealPage(html, hashOf, isPreview),
        ),
      ),
    )
    return `${pages.length} pages${isPreview ? ', a preview: noindex' : ''}`
  })
