import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { headerTable } from './header-table.ts'
import { headersFile } from './headers-file.ts'
import { type MovedAddress, movedAddresses } from './moved-addresses.ts'
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
        const seals = new Map<string, string>()
        const seal = (address: string) => {
          const bytes = readFileSync(join(root, address.slice(base.length)))
          return `sha256-${createHash('sha256').update(bytes).digest('base64')}`
        }
        const sealOf = (address: string) => {
          const known = seals.get(address) ?? seal(address)
          seals.set(address, known)
          return known
        }
        const sheets = new Set<string>()
        const moved: MovedAddress[] = []
        for await (const [path, html] of readPages(root)) {
          const sealed = sealScripts(html, sealOf)
          const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
          if (sealed !== html) await writeFile(file, sealed)
          for (const hash of sheetHashes([html])) sheets.add(hash)
          moved.push(...movedAddresses([[base + path.slice(1), html]]))
        }
        const hashes = [...sheets].toSorted()
        await writeFile(join(root, '_headers'), headersFile(headerTable(hashes)))
        await writeFile(join(root, '_redirects'), redirectsFile(moved))
        logger.info(`headers for ${hashes.length} style sheets, ${moved.length} redirects`)
      },
    },
  }
}
