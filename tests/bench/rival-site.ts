import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isoCodes } from '../../src/map/iso-codes.ts'
import { content, states } from '../unit/map/content.ts'
import { installRivals } from './install-rivals.ts'
import { runIn } from './run-in.ts'

/**
 * Builds the rivals' pages with the words of our article (its address and title) and returns the folder to serve:
 * /starlight/article/, /eleventy/article/, /maps/<way>/. Throws with the command that failed.
 */
export async function rivalSite(article: string, title: string): Promise<string> {
  const folder = resolve('.cache/bench/site')
  await rm(folder, { recursive: true, force: true })
  await mkdir(`${folder}/maps`, { recursive: true })
  const work = await installRivals()
  console.log('Building what is measured beside the site …')

  const words = await readFile(`dist${article.slice(0, -1)}.md`, 'utf8')
  const [, ...text] = words.split('\n')
  const page = (front: string) =>
    `---\ntitle: ${JSON.stringify(title)}\n${front}---\n${text.join('\n')}`
  await writeFile(join(work, 'starlight/src/content/docs/article.md'), page(''))
  await writeFile(join(work, 'eleventy/article.md'), page('layout: post.njk\n'))
  await writeFile(join(work, 'days.json'), JSON.stringify(days()))
  await cp('src/map/map.topo.json', `${folder}/maps/map.topo.json`)
  // Without these the server takes a folder for no site; the canonical address tells it the base path.
  const home =
    '<!doctype html><title>Rivals</title><link rel="canonical" href="https://example.org/">'
  for (const file of ['index.html', '404.html']) await writeFile(join(folder, file), home)

  const astro = 'node_modules/astro/bin/astro.mjs'
  runIn(work, 'node', astro, 'build', '--root', 'starlight', '--outDir', `${folder}/starlight`)
  const eleventy = ['node_modules/@11ty/eleventy/cmd.cjs', '--config=eleventy/eleventy.config.js']
  runIn(work, 'node', ...eleventy, '--input=eleventy', `--output=${folder}/eleventy`, '--quiet')
  runIn(work, 'node', 'build-maps.js', `${folder}/maps`)
  return folder
}

/** The map's days, and who joined when, by the ids of world-atlas and by ours. */
function days() {
  const joined: Record<string, string> = {}
  const digits = new Map(Object.entries(isoCodes).map(([three, two]) => [two, three]))
  for (const { iso2, member_from } of content.countries.values()) {
    if (member_from === undefined) continue
    joined[iso2] = member_from
    joined[digits.get(iso2) ?? iso2] = member_from
  }
  return { days: states.map(({ date }) => date), joined }
}
