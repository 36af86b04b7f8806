import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { startChromium } from '../../browser/chromium.ts'
import { spread } from '../spread.ts'
import type { Table } from '../table.ts'
import { devServer } from '../../rebuild/dev-server.ts'
import { ourSite } from './our-site.ts'
import { writeContent } from './write-content.ts'

/** How often a sentence is changed: an odd number, so that the median is an edit. */
const edits = Number(process.env['EDITS'] ?? 9)

/** What the writer changes, in `content/`, and the page that he has before him. */
const article = 'articles/invented-00001.md'
const page = '/explain/invented-00001/'
const sentence = 'The words of this article are invented'

/**
 * How long a writer waits in `npm run dev` from saving a file until the page in his browser, which loads itself anew,
 * shows what he wrote: for each size the start of the server to the first page, a changed sentence of an article, a
 * word of a term, a mistake and its cure.
 */
export async function editTimes(
  sizes: readonly number[] = [100, 1_000],
): Promise<readonly Table[]> {
  const rows: string[][] = []
  for (const size of sizes) {
    const folder = resolve(`.cache/bench/scale/${size}/edited`)
    await ourSite(folder)
    await writeContent(join(folder, 'content'), size)
    for (const [name, seconds] of await timesIn(folder, size)) {
      const { median, max } = spread(seconds)
      rows.push([String(size), name, median.toFixed(2), max.toFixed(2), String(seconds.length)])
    }
  }
  return [
    {
      caption: 'From saving a file to the page that shows it, in `npm run dev`',
      columns: ['articles', 'what is done', 'seconds, median', 'worst', 'times'],
      rows,
      inReadme: true,
    },
  ]
}

async function timesIn(folder: string, size: number): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>()
  const note = (name: string, since: number) => {
    const seconds = (performance.now() - since) / 1000
    times.set(name, [...(times.get(name) ?? []), seconds])
    console.error(`${size} articles: ${name}: ${seconds.toFixed(2)} s`)
  }
  console.error(`${size} articles: the server starts …`)
  const start = performance.now()
  const server = await devServer(folder)
  const browser = await startChromium()
  try {
    const tab = await browser.newPage()
    const shows = (words: string) =>
      tab.waitForFunction((one) => document.body.textContent.includes(one), words, {
        timeout: 300_000,
        polling: 10,
      })
    await tab.goto(`${server.origin}${page}`, { timeout: 300_000 })
    await shows(sentence)
    note('start, to the first page', start)
    // What is saved, and the words that are to stand in the page.
    const save = async (name: string, file: string, from: string, to: string, shown: string) => {
      const path = join(folder, 'content', file)
      const text = await readFile(path, 'utf8')
      if (!text.includes(from)) throw new Error(`${path} does not say "${from}".`)
      const since = performance.now()
      await writeFile(path, text.replace(from, to))
      await shows(shown)
      note(name, since)
      // Writers do not save twice in a second.
      await tab.waitForTimeout(1_500)
    }
    const counted = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    let before = sentence
    for (let nth = 0; nth < edits; nth += 1) {
      const after = `${sentence} in ${counted[nth % 9] ?? ''} ways`
      await save('a sentence of an article', article, before, after, after)
      before = after
    }
    const said = 'A term that is invented, to measure with'
    for (let nth = 0; nth < Math.ceil(edits / 3); nth += 1) {
      const other = `${said} in ${counted[nth % 9] ?? ''} ways`
      await save('a word of a term', 'glossary.yaml', said, other, other)
      await save('a word of a term', 'glossary.yaml', other, said, `${said}.`)
    }
    const wrong = `${before} by misspeltx hands`
    for (let nth = 0; nth < Math.ceil(edits / 3); nth += 1) {
      await save('a mistake, to its message', article, before, wrong, '"misspeltx" is not in')
      await save('the mistake mended', article, wrong, before, before)
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  return times
}
