import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { PurgeCSS } from 'purgecss'
import purgeHtml from 'purgecss-from-html'

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
        const scripts = await readAll(globSync('**/*.js', { cwd: root }), root)
        const kinds = new Map<string, { file: string; html: string; css: string }[]>()
        for (const { file, text: html } of await readAll(
          globSync('**/*.html', { cwd: root }),
          root,
        )) {
          const css = sheet.exec(html)?.[1]
          if (css === undefined)
            throw new Error(`${file} has no style sheet; see src/layouts/Page.astro.`)
          const picture = file.includes('/explain/')
            ? pictures.findIndex((one) => html.includes(one))
            : -1
          const kind = `${picture} ${css}`
          kinds.set(kind, [...(kinds.get(kind) ?? []), { file, html, css }])
        }
        for (const pages of kinds.values()) {
          const css = await cut(pages[0]?.css ?? '', [
            ...pages.map(({ html }) => ({ raw: html.replace(sheet, ''), extension: 'html' })),
            // The name of a method is no class: `.map(` would keep the rules of maps in every article.
            ...scripts.map(({ text }) => ({
              raw: text.replace(/\.\w+\(/g, '('),
              extension: 'js',
            })),
          ])
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
    extractors: [{ extractor: purgeHtml, extensions: ['html'] }],
    variables: true,
    // States that no built page is in.
    safelist: {
      standard: [/^:/, 'html', 'body', 'dialog', 'open', 'hidden'],
      // Drawings use variables in their attributes.
      variables: content.flatMap(({ raw }) => raw.match(/(?<=var\()--[\w-]+/g) ?? []),
    },
  })
  return result?.css ?? css
}

const readAll = (files: string[], root: string) =>
  Promise.all(
    files.toSorted().map(async (name) => {
      const file = root + name
      return { file, text: await readFile(file, 'utf8') }
    }),
  )
