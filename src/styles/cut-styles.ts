import { globSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { PurgeCSS } from 'purgecss'
import { readPages } from '../headers/read-pages.ts'
import { type Seen, seenIn } from './seen-in.ts'

const sheet = /<style>([\s\S]*?)<\/style>/

/** Articles with a chart, with a map and with neither are kinds of their own: maps and charts take a fifth of the rules. */
const pictures = ['class="growth"', '<figure class="map']

/**
 * Cuts each style sheet to the rules that some page with it can use: a third of what a rule costs on a slow phone is
 * paid for rules that match nothing. Pages of one kind
 * keep one sheet, so a few hashes go on allowing all of them. Throws where a built page has no sheet.
 */
export function cutStyles(): AstroIntegration {
  return {
    name: 'cut-styles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const scripts = globSync('**/*.js', { cwd: root })
          .toSorted()
          // The name of a method is no class: `.map(` would keep the rules of maps in every article.
          .map((name) => readFileSync(root + name, 'utf8').replace(/\.\w+\(/g, '('))
        const kinds = new Map<string, Kind>()
        for await (const [path, html] of readPages(root)) {
          const css = sheet.exec(html)?.[1]
          if (css === undefined)
            throw new Error(`${path} has no style sheet; see src/layouts/Page.astro.`)
          const picture = path.startsWith('/explain/')
            ? pictures.findIndex((one) => html.includes(one))
            : -1
          const key = `${picture} ${css}`
          const kind = kinds.get(key) ?? kindOf(css)
          kinds.set(key, kind)
          kind.files.push(join(root, path.endsWith('/') ? `${path}index.html` : path))
          seenIn(html.replace(sheet, ''), kind.asked, kind.seen)
        }
        for (const { css, files, seen } of kinds.values()) {
          const short = await cut(css, seen, scripts)
          for (const file of files) {
            const html = await readFile(file, 'utf8')
            // A function, since a string of CSS may hold what `replace` takes for a pattern.
            await writeFile(
              file,
              html.replace(sheet, () => `<style>${short}</style>`),
            )
          }
        }
        logger.info(`${kinds.size} style sheets, cut to the rules in use`)
      },
    },
  }
}

/** The pages that have one sheet. */
interface Kind {
  css: string
  asked: ReadonlySet<string>
  files: string[]
  seen: Seen
}

const kindOf = (css: string): Kind => ({
  css,
  asked: new Set(Array.from(css.matchAll(/\[([\w-]+)[~|^$*]?=/g), ([, name = '']) => name)),
  files: [],
  seen: {
    tags: new Set(),
    classes: new Set(),
    ids: new Set(),
    names: new Set(),
    values: new Set(),
    variables: new Set(),
  },
})

async function cut(css: string, seen: Seen, scripts: readonly string[]): Promise<string> {
  const elements = {
    tags: [...seen.tags],
    classes: [...seen.classes],
    ids: [...seen.ids],
    attributes: { names: [...seen.names], values: [...seen.values] },
    undetermined: [],
  }
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'html' }, ...scripts.map((raw) => ({ raw, extension: 'js' }))],
    css: [{ raw: css }],
    extractors: [
      { extractor: () => elements, extensions: ['html'] },
      { extractor: quotedWords, extensions: ['js'] },
    ],
    variables: true,
    // States that no built page is in.
    safelist: {
      standard: [/^:/, 'html', 'body', 'dialog', 'open', 'hidden'],
      variables: [...seen.variables],
    },
  })
  return result?.css ?? css
}

/** The words in a script's texts: a class is named in quotes, while its other words are names of the code. */
const quotedWords = (script: string): string[] =>
  (script.match(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g) ?? []).flatMap(
    (text) => text.match(/[\w-]+/g) ?? [],
  )
