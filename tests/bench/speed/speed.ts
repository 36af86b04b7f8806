import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { named, textOf } from '../../site/site.ts'
import { besideRivals } from '../beside-rivals.ts'
import { inRounds } from '../in-rounds.ts'
import { inWords } from '../in-words.ts'
import { networks } from '../networks.ts'
import { rivalSite } from '../rival-site.ts'
import { spread } from '../spread.ts'
import type { Table } from '../table.ts'
import { visit, type Visited } from '../visit.ts'
import type { Watched } from '../watch-page.ts'
import { barePage } from './bare-page.ts'
import { heaviestArticle } from './heaviest-article.ts'

interface Measured extends Visited {
  name: string
  /** The page that it is held against. */
  floor?: string
}

/**
 * How long a reader with a phone waits for words: our kinds of page beside the same words as bare HTML, and our article
 * beside Starlight and Eleventy. All come from the one server, with the same compression.
 */
export async function speed(): Promise<Table[]> {
  const article = heaviestArticle()
  const ours = {
    article: article.address,
    home: '/',
    claim: '/claims/promise-repeated/',
    map: '/map/',
    timeline: '/timeline/',
  }
  const folder = await rivalSite(article.address, textOf(named(article.tree, 'h1')[0]))
  for (const [name, address] of Object.entries(ours)) {
    await mkdir(join(folder, 'bare', name), { recursive: true })
    await writeFile(join(folder, 'bare', name, 'index.html'), barePage(address))
  }
  return besideRivals(folder, async (site, rivals, browser) => {
    const other = (name: string, path: string): Measured => ({
      name,
      address: rivals + path,
      withoutPolicy: true,
    })
    const pages: Measured[] = [
      ...Object.entries(ours).flatMap(([name, address]) => [
        { name, address: site + address, floor: `bare ${name}` },
        other(`bare ${name}`, `/bare/${name}/`),
      ]),
      other('Starlight', '/starlight/article/'),
      other('Eleventy', '/eleventy/article/'),
    ]
    // The server compresses each file once, at the first visit.
    for (const page of pages) await visit(browser, undefined, page)
    const results = await inRounds(pages, (page, network) => visit(browser, network, page))
    return networks.map(({ name }) => tableOf(name, pages, results))
  })
}

function tableOf(
  network: string,
  pages: readonly Measured[],
  results: ReadonlyMap<string, readonly Watched[]>,
): Table {
  const of = (page: string, what: keyof Watched) =>
    spread((results.get(`${page} ${network}`) ?? []).map((watched) => watched[what]))
  const ratio = (page: string, what: keyof Watched, to: string | undefined) =>
    to === undefined ? '' : (of(page, what).median / of(to, what).median).toFixed(2)
  return {
    caption: `Over ${network}, with the processor slowed four times; milliseconds since the request, median (least to most)`,
    columns: [
      'page',
      'first paint',
      'to bare',
      'to Starlight',
      'largest paint',
      'to bare',
      'words readable',
      'blocked',
      'layout shift',
    ],
    rows: pages.map(({ name, floor }) => [
      name,
      inWords(of(name, 'paint')),
      ratio(name, 'paint', floor),
      ratio(name, 'paint', name === 'article' ? 'Starlight' : undefined),
      inWords(of(name, 'largest')),
      ratio(name, 'largest', floor),
      inWords(of(name, 'text')),
      inWords(of(name, 'blocked')),
      of(name, 'shift').max.toFixed(3),
    ]),
    inReadme: true,
  }
}
