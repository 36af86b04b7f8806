import { hash as hashOf } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { keptFor } from '../keeping/kept-for.ts'
import type { Pack } from '../keeping/pack.ts'
import { fitting, type Part } from './fitting.ts'
import { SentSizes } from './sent-sizes.ts'

const source = fileURLToPath(new URL('service-worker.browser.ts', import.meta.url))

/** So many files are compressed at one time: each takes a quarter of a megabyte meanwhile, of up to 2,300 files. */
const atOnce = 16

/**
 * Writes the service worker of the built site in `folder`, with the list of what that build consists of, and
 * /saved-copy.json, the texts that everyone saves in one file. `known` holds the SHA-256 of files by their paths; from
 * `pack` come the sizes that the build before found for the same bytes.
 */
export async function writeWorker(
  folder: string,
  known: ReadonlyMap<string, string> = new Map(),
  pack?: Pack,
): Promise<{ version: string; core: number }> {
  const named = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.split('/').at(-1)?.includes('.'))
      .toSorted()
      .map((file) => [file.replace(/(^|\/)index\.html$/, '$1'), file]),
  )
  const sizes = new SentSizes(pack)
  const described = async ({ path, part }: Part) => {
    const name = named.get(path) ?? path
    const read = () => readFileSync(join(folder, name))
    const whole = known.get(name) ?? hashOf('sha256', read())
    // Letters are compressed as they lie.
    const sent = path.endsWith('.woff2') ? read().length : await sizes.of(whole, read)
    return { part, kept: [path, short(whole), sent] as const }
  }
  const fit = fitting([...named.keys()])
  const files: Awaited<ReturnType<typeof described>>[] = []
  for (let start = 0; start < fit.length; start += atOnce)
    files.push(...(await Promise.all(fit.slice(start, start + atOnce).map(described))))
  sizes.keep()
  const list = (part: string) => files.filter((file) => file.part === part).map(({ kept }) => kept)
  const version = short(hashOf('sha256', JSON.stringify(files)))
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
  const worker = await keptFor(pack, 'service worker', await readFile(source, 'utf8'), inJavaScript)
  await writeFile(
    join(folder, 'service-worker.js'),
    `const saved = ${JSON.stringify(saved)}\n${worker}`,
  )
  return { version, core: core.length }
}

// As servers compress while they answer.
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

async function inJavaScript(text: string): Promise<string> {
  // Nine megabytes, loaded in a quarter of a second, where the build before kept nothing.
  const { default: ts } = await import('typescript')
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
    },
  })
  return outputText.replace(/^export \{\};\n/m, '')
}

const short = (hash: string) => hash.slice(0, 16)
