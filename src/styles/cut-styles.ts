import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { PurgeCSS } from 'purgecss'
import purgeHtml from 'purgecss-from-html'
import { cutFaces } from './cut-faces.ts'
import { scriptsOf } from './scripts-of.ts'

const sheet = /<style>([\s\S]*?)<\/style>/

/** Articles with a map, those without, and their sections are kinds of their own: a map takes a tenth of the rules. */
const kindOf = (file: string, html: string): string => {
  if (/\/explain\/[^/]+\/[^/]+\/index\.html$/.test(file)) return 'section'
  return file.includes('/explain/') && html.includes('data-country=') ? 'map' : ''
}

/**
 * Cuts each style sheet to the rules that some page with it can use: a third of what a rule costs on a slow phone is
 * paid for rules that match nothing. What a script may add counts on the pages that load it. Pages of one kind keep one
 * sheet, so a few hashes go on allowing all of them. Throws where a built page has no sheet.
 */
export function cutStyles(): AstroIntegration {
  return {
    name: 'cut-styles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const scripts = await readAll(globSync('**/*.js', { cwd: root }), root)
        // Every page can load the map's scripts, and none does that has no map.
        const others = scripts.filter(({ name }) => !/^(page|figure)-island/.test(name))
        const kinds = new Map<string, { file: string; html: string; css: string }[]>()
        for (const { file, text: html } of await readAll(
          globSync('**/*.html', { cwd: root }),
          root,
        )) {
          const css = sheet.exec(html)?.[1]
          if (css === undefined)
            throw new Error(`${file} has no style sheet; see src/layouts/Page.astro.`)
          const kind = `${kindOf(file, html)} ${css}`
          kinds.set(kind, [...(kinds.get(kind) ?? []), { file, html, css }])
        }
        for (const pages of kinds.values()) {
          const bare = pages.map(({ html }) => html.replace(sheet, ''))
          const all = bare.join('')
          const css = cutFaces(
            await cut(pages[0]?.css ?? '', [
              ...bare.map((raw) => ({ raw, extension: 'html' })),
              ...scriptsOf(all, all.includes('data-country=') ? scripts : others).map(
                ({ text }) => ({ raw: text, extension: 'js' }),
              ),
            ]),
            all,
          )
          // A function, since a string of CSS may hold what `replace` takes for a pattern.
          await Promise.all(
            pages.map(({ file, html }) =>
              writeFile(
                file,
                html.replace(sheet, () => `<style>${css}</style>`),
              ),
            ),
          )
        }
        logger.info(`${kinds.size} style sheets, cut to the rules in use`)
      },
    },
  }
}

async function cut(css: string, content: { raw: string; extension: string }[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content,
    css: [{ raw: css }],
    extractors: [
      { extractor: purgeHtml, extensions: ['html'] },
      { extractor: quotedWords, extensions: ['js'] },
    ],
    variables: true,
    // States that no built page is in.
    safelist: {
      standard: [/^:/, 'html', 'body', 'dialog', 'open', 'hidden'],
      // Drawings use variables in their attributes.
      variables: content.flatMap(({ raw }) => raw.match(/(?<=var\()--[\w-]+/g) ?? []),
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

const readAll = (files: string[], root: string) =>
  Promise.all(
    files.toSorted().map(async (name) => {
      const file = root + name
      return { file, name: basename(file), text: await readFile(file, 'utf8') }
    }),
  )
