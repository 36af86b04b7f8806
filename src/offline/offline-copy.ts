import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import ts from 'typescript'
import { partOfCopy } from './part-of-copy.browser.ts'

const source = fileURLToPath(new URL('service-worker.browser.ts', import.meta.url))

/**
 * Writes /service-worker.js with the list of what this build consists of. It must be the last integration: what
 * changes a file after it makes a copy that is refused as not of this build.
 */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const files = await Promise.all(
          globSync('**/*.*', { cwd: root })
            .map((file) => file.replaceAll('\\', '/'))
            .toSorted()
            .flatMap((file) => {
              const path = file.replace(/(^|\/)index\.html$/, '$1')
              const part = partOfCopy(path)
              return part ? [measured(root + file, path, part)] : []
            }),
        )
        const list = (part: string) =>
          files.filter((file) => file.part === part).map(({ kept }) => kept)
        const version = hash(JSON.stringify(files))
        const saved = { version, core: list('core'), others: list('on request') }
        const worker = ts.transpileModule(await readFile(source, 'utf8'), {
          compilerOptions: {
            target: ts.ScriptTarget.ES2022,
            module: ts.ModuleKind.ESNext,
            removeComments: true,
          },
        })
        await writeFile(
          `${root}service-worker.js`,
          `const saved = ${JSON.stringify(saved)}\n${worker.outputText.replace(/^export \{\};\n/m, '')}`,
        )
        logger.info(`${saved.core.length} files in the saved copy, version ${version}`)
      },
    },
  }
}

async function measured(file: string, path: string, part: string) {
  const bytes = await readFile(file)
  const sent = path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length
  return { part, kept: [path, hash(bytes), sent] as const }
}

const hash = (bytes: string | Buffer) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16)
