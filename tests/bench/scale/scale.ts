import { appendFile, cp, readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { installRivals } from '../install-rivals.ts'
import type { Table } from '../table.ts'
import { measured } from './measured.ts'
import { ourSite } from './our-site.ts'
import { plainAstro } from './plain-astro.ts'
import { plainEleventy } from './plain-eleventy.ts'
import { writeContent } from './write-content.ts'

const fromNothing = 'this site, without cards'
const changed = 'this site, one article changed'
const withCards = 'this site as it is, with cards'
const changedWithCards = 'the same, one article changed'

type Build = [folder: string, command: string, ...args: string[]]

const build = ['npm', 'run', '--silent', 'build'] as const
const change = (article: string) => appendFile(article, '\nOne more line.\n')

/**
 * Builds sites of so many articles of 700 words each from nothing: ours, whole but for share cards, and beside it bare
 * pages of the same Markdown by Astro (glob with deferRender) and by Eleventy; then ours again with one article changed.
 * The first rows are the site as it is, with its own content and its share cards.
 */
export async function scale(sizes: readonly number[] = [100, 1_000]): Promise<readonly Table[]> {
  const packages = await installRivals()
  const rows: string[][] = []
  const measure = async (size: number, name: string, [folder, command, ...args]: Build) => {
    console.error(`${size} articles: ${name} …`)
    const { seconds, processor, memory } = await measured(folder, command, args)
    rows.push([
      String(size),
      name,
      seconds.toFixed(1),
      processor.toFixed(1),
      ((processor / size) * 1000).toFixed(0),
      (memory / 1000).toFixed(2),
    ])
  }
  const own = resolve('.cache/bench/scale/own')
  await ourSite(own, true)
  await cp('content', `${own}/content`, { recursive: true })
  const [first = '', ...others] = await readdir(`${own}/content/articles`)
  await measure(others.length + 1, withCards, [own, ...build])
  await change(`${own}/content/articles/${first}`)
  await measure(others.length + 1, changedWithCards, [own, ...build])
  for (const size of sizes) {
    const folder = resolve(`.cache/bench/scale/${size}`)
    const articles = `${folder}/ours/content/articles`
    await ourSite(`${folder}/ours`)
    await writeContent(`${folder}/ours/content`, size)
    await plainAstro(`${folder}/astro`, articles)
    await plainEleventy(`${folder}/eleventy`, articles, packages)
    await measure(size, 'Eleventy, bare pages', [
      `${folder}/eleventy`,
      'node',
      'node_modules/@11ty/eleventy/cmd.cjs',
    ])
    await measure(size, fromNothing, [`${folder}/ours`, ...build])
    await measure(size, 'Astro, bare pages', [
      `${folder}/astro`,
      'node',
      'node_modules/astro/bin/astro.mjs',
      'build',
    ])
    await change(`${articles}/invented-00001.md`)
    await measure(size, changed, [`${folder}/ours`, ...build])
  }
  return [
    {
      caption:
        'This site, and sites of invented articles of 700 words, built from nothing, but where an article was changed',
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
