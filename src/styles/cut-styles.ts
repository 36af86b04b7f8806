import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { PurgeCSS } from 'purgecss'
import { readPages } from '../headers/read-pages.ts'
import { cutFaces } from './cut-faces.ts'
import { nothingSeen } from './nothing-seen.ts'
import { partFaces } from './part-faces.ts'
import { scriptsOf } from './scripts-of.ts'
import { type Seen, seenIn } from './seen-in.ts'

/** The link to a kind's whole sheet, as src/layouts/Page.astro writes it, or the sheet of a page that is one file. */
const sheet =
  /<link rel="stylesheet" href="[^"]*\/(sheets\/[\w-]+\.css)">|<style>([\s\S]*?)<\/style>/

/** Articles with a map, those without, and their sections are kinds of their own: a map takes a tenth of the rules. */
const partOf = (path: string, html: string): string => {
  if (/\/explain\/[^/]+\/[^/]+\/$/.test(path)) return 'section'
  return path.includes('/explain/') && html.includes('data-country=') ? 'map' : ''
}

/**
 * Puts into each page its style sheet, cut to the rules that some page with it can use: a third of what a rule costs on
 * a slow phone is paid for rules that match nothing. What a script may add counts on the pages that name it. Pages of
 * one kind keep one sheet, so a few hashes go on allowing all of them. The web fonts' part of it stands at the foot.
 * Until then pages only name their sheet, which would be half of each page. Throws where a built page has no sheet.
 */
export function cutStyles(): AstroIntegration {
  return {
    name: 'cut-styles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const scripts = globSync('**/*.js', { cwd: root })
          .toSorted()
          .map((name) => ({ name: basename(name), text: readFileSync(root + name, 'utf8') }))
        const kinds = new Map<string, Kind>()
        for (const [path, html] of readPages(root)) {
          const [, file, own] = sheet.exec(html) ?? []
          const name = file ?? own
          if (name === undefined)
            throw new Error(`${path} has no style sheet; see src/layouts/Page.astro.`)
          const key = `${partOf(path, html)} ${name}`
          const kind = kinds.get(key) ?? kindOf(own ?? readFileSync(root + name, 'utf8'))
          kinds.set(key, kind)
          kind.files.push(join(root, path.endsWith('/') ? `${path}index.html` : path))
          const bare = html.replace(sheet, '')
          seenIn(bare, kind.asked, kind.seen)
          for (const script of scriptsOf(bare, scripts)) kind.scripts.add(script.text)
          for (const [letter] of bare.matchAll(/[^\0-\xff]/gu)) kind.letters.add(letter)
        }
        for (const { css, files, seen, scripts: run, letters } of kinds.values()) {
          const { first, faces } = partFaces(
            cutFaces(await cut(css, seen, [...run]), [...letters].join('')),
          )
          // In a body HTML allows a sheet only within a drawing.
          const late = faces && `<svg hidden><style>${faces}</style></svg>`
          for (const file of files) {
            const html = readFileSync(file, 'utf8')
            const end = html.lastIndexOf('</body>')
            // A function, since a string of CSS may hold what `replace` takes for a pattern.
            const start = html.slice(0, end).replace(sheet, () => `<style>${first}</style>`)
            writeFileSync(file, start + late + html.slice(end))
          }
        }
        rmSync(`${root}sheets`, { recursive: true })
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
  /** The texts of the scripts that its pages run. */
  scripts: Set<string>
  /** The letters beyond Latin-1 that they show. */
  letters: Set<string>
}

const kindOf = (css: string): Kind => ({
  css,
  asked: new Set(Array.from(css.matchAll(/\[([\w-]+)[~|^$*]?=/g), ([, name = '']) => name)),
  files: [],
  scripts: new Set(),
  letters: new Set(),
  seen: nothingSeen(),
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
  // What the minifier leaves between the parts of a value.
  return (result?.css ?? css).replace(/, /g, ',')
}

/**
 * The words in a script's texts: a class is named in quotes, while its other words are names of the code; so is what
 * stands in the gaps of a template.
 */
const quotedWords = (script: string): string[] =>
  (script.replace(/\$\{[^{}`]*\}/g, ' ').match(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g) ?? []).flatMap(
    (text) => text.match(/[\w-]+/g) ?? [],
  )
