import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterBuild } from './after-build.ts'
import { sealPage } from './seal-page.ts'

/**
 * Seals all pages, when their sheets are cut and before anything takes their hashes. With PREVIEW=1 in the environment
 * each says that search engines are to leave it.
 */
export const sealPages = () =>
  afterBuild('seal-pages', ({ folder, base, pages }) => {
    const hashes = new Map<string, string>()
    const hash = (address: string) => {
      const bytes = readFileSync(join(folder, address.slice(base.length)))
      return `sha256-${createHash('sha256').update(bytes).digest('base64')}`
    }
    const hashOf = (address: string) => {
      const known = hashes.get(address) ?? hash(address)
      hashes.set(address, known)
      return known
    }
    const isPreview = process.env['PREVIEW'] === '1'
    let count = 0
    for (const [path, html] of pages) {
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
      writeFileSync(file, sealPage(html, hashOf, isPreview))
      count += 1
    }
    return `${count} pages${isPreview ? ', a preview: noindex' : ''}`
  })
