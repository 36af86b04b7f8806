import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { headerTable } from './header-table.ts'
import { headersFile } from './headers-file.ts'
import { movedAddresses } from './moved-addresses.ts'
import { readPages } from './read-pages.ts'
import { redirectsFile } from './redirects-file.ts'
import { sealScripts } from './seal-scripts.ts'
import { sheetHashes } from './sheet-hashes.ts'

/** What hosts are told of the built site, `_headers` and `_redirects`, and the seals of its scripts. Runs last. */
export function hostFiles(): AstroIntegration {
  let base = '/'
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const pages = await readPages(root)
        const sealed = pages.map(([path, html]): [string, string, string] => [
          path,
          html,
          sealScripts(html, (address) => {
            const bytes = readFileSync(join(root, address.slice(base.length)))
            return `sha256-${createHash('sha256').update(bytes).digest('base64')}`
          }),
        ])
        await Promise.all(
          sealed.map(async ([path, before, after]) => {
            const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
            if (before !== after) await writeFile(file, after)
          }),
        )
        const hashes = sheetHashes(pages.map(([, html]) => html))
        const moved = movedAddresses(pages.map(([path, html]) => [base + path.slice(1), html]))
        await writeFile(join(root, '_headers'), headersFile(headerTable(hashes, base)))
        await writeFile(join(root, '_redirects'), redirectsFile(moved))
        logger.info(`headers for ${hashes.length} style sheets, ${moved.length} redirects`)
      },
    },
  }
}
