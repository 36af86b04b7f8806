import { hash as hashOf } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import ts from 'typescript'
import { fitting } from './fitting.ts'

const source = fileURLToPath(new URL('service-worker.browser.ts', import.meta.url))

/**
 * Writes the service worker of the built site in `folder`, with the list of what that build consists of, and
 * /saved-copy.json, the texts that everyone saves in one file.
 */
export async function writeWorker(folder: string): Promise<{ version: string; core: number }> {
  const named = new Map(
    globSync('**/*.*', { cwd: folder })
      .map((file) => file.replaceAll('\\', '/'))
      .toSorted()
      .map((file) => [file.replace(/(^|\/)index\.html$/, '$1'), file]),
  )
  const files = fitting([...named.keys()]).map(({ path, part }) =>
    measured(join(folder, named.get(path) ?? path), path, part),
  )
  const list = (part: string) => files.filter((file) => file.part === part).map(({ kept }) => kept)
  const version = hash(JSON.stringify(files))
  const core = list('core')
  const texts = core.map(([path]) => path).filter((path) => !path.endsWith('.woff2'))
  const together = Buffer.from(
    JSON.stringify(
      await Promise.all(
        texts.map(async (path) => [
          path,
          await readFile(join(folder, /(^|\/)$/.test(path) ? `${path}index.html` : path), 'utf8'),
        ]),
      ),
    ),
  )
  await writeFile(join(folder, 'saved-copy.json'), together)
  const saved = {
    version,
    together: { bytes: brotliCompressSync(together, quick).length, length: together.length },
    core,
    others: list('on request'),
  }
  const { outputText } = ts.transpileModule(await readFile(source, 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
    },
  })
  const worker = outputText.replace(/^export \{\};\n/m, '')
  await writeFile(
    join(folder, 'service-worker.js'),
    `const saved = ${JSON.stringify(saved)}\n${worker}`,
  )
  return { version, core: core.length }
}

// As servers compress while they answer.
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

function measured(file: string, path: string, part: string) {
  const bytes = readFileSync(file)
  const sent = path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length
  return { part, kept: [path, hash(bytes), sent] as const }
}

const hash = (bytes: string | Buffer) => hashOf('sha256', bytes).slice(0, 16)
