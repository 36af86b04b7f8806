import { appendFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { installRivals } from '../install-rivals.ts'
import type { Table } from '../table.ts'
import { measured } from './measured.ts'
import { ourSite } from './our-site.ts'
import { plainAstro } from './plain-astro.ts'
import { plainEleventy } from './plain-eleventy.ts'
import { writeContent } from './write-content.ts'

const changed = 'this site, one article changed'

/**
 * Builds sites of so many articles of 700 words each from nothing: ours, whole but for share cards, and beside it bare
 * pages of the same Markdown by Astro (glob with deferRender) and by Eleventy; then ours again with one article changed.
 */
export async function scale(sizes: readonly number[] = [100, 1_000]): Promise<readonly Table[]> {
  const packages = await installRivals()
  const rows: string[][] = []
  for (const size of sizes) {
    const folder = resolve(`.cache/bench/scale/${size}`)
    const articles = `${folder}/ours/content/articles`
    await ourSite(`${folder}/ours`)
    await writeContent(`${folder}/ours/content`, size)
    await plainAstro(`${folder}/astro`, articles)
    await plainEleventy(`${folder}/eleventy`, articles, packages)
    const builds: [string, string, string, ...string[]][] = [
      ['Eleventy, bare pages', 'eleventy', 'node', 'node_modules/@11ty/eleventy/cmd.cjs'],
      ['this site, without cards', 'ours', 'npm', 'run', '--silent', 'build'],
      ['Astro, bare pages', 'astro', 'node', 'node_modules/astro/bin/astro.mjs', 'build'],
      [changed, 'ours', 'npm', 'run', '--silent', 'build'],
    ]
    for (const [name, site, command, ...args] of builds) {
      if (name === changed) await appendFile(`${articles}/invented-00001.md`, '\nOne more line.\n')
      console.error(`${size} articles: ${name} …`)
      const { seconds, processor, memory } = await measured(`${folder}/${site}`, command, args)
      rows.push([
        String(size),
        name,
        seconds.toFixed(1),
        processor.toFixed(1),
        ((processor / size) * 1000).toFixed(0),
        (memory / 1000).toFixed(2),
      ])
    }
  }
  return [
    {
      caption:
        'Sites of invented articles of 700 words, built from nothing but for the last of each size',
      columns: [
        'articles',
        'built by',
        'seconds',
        'processor seconds',
        'processor ms an article',
        'peak memory, GB',
      ],
      rows,
      inReadme: true,
    },
  ]
}
