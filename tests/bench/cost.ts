// npm run cost: what a reader loads, and what a million readers a day cost in traffic, from the pages in dist/.
import { globSync, readFileSync, statSync } from 'node:fs'
import { dist, pages } from '../site/site.ts'
import { brotli, budgetOf } from '../site/weight.ts'

/** A price for a gigabyte of traffic, to be replaced by one's own; no host's. */
const price = Number(process.env['PRICE'] ?? 0.05)
const readers = 1_000_000

const files = (pattern: string) => globSync(pattern, { cwd: dist }).map((file) => `${dist}/${file}`)
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const letters = sum(
  files('_astro/{brygada,commissioner}.*.woff2').map((file) => statSync(file).size),
)
const icon = sum(files('favicon.svg').map((file) => brotli(readFileSync(file))))

/** The bytes of scripts that a page runs at once, and of those that wait in it. */
function scriptsOf(html: string): { atOnce: number; late: number } {
  const weigh = (text: string) =>
    sum(
      [...text.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) =>
        brotli(readFileSync(dist + src)),
      ),
    )
  const late = /<template data-late>.*?<\/template>/s.exec(html)?.[0] ?? ''
  return { atOnce: weigh(html.replace(late, '')), late: weigh(late) }
}

/** The mean over all pages of a kind: HTML, scripts at once, scripts that wait. */
function mean(kind: string): { html: number; atOnce: number; late: number } {
  const all = pages.filter(({ address }) => budgetOf(address)?.[0] === kind)
  const scripts = all.map(({ html }) => scriptsOf(html))
  return {
    html: sum(all.map(({ html }) => brotli(html))) / all.length,
    atOnce: sum(scripts.map((one) => one.atOnce)) / all.length,
    late: sum(scripts.map((one) => one.late)) / all.length,
  }
}

const article = mean('article')
const home = mean('home')
const map = mean('map')
const claims = mean('other')
const first = article.html + letters + article.atOnce + icon
const rows = {
  'an article, first view': first,
  'an article to its end, with its map moved': first + map.late,
  'home, three articles, the map, five records':
    first + 2 * article.html + home.html + map.html + map.atOnce + map.late + 5 * claims.html,
}
console.log(
  `Bytes over the wire (brotli; letters and scripts once), and ${readers.toLocaleString('en-GB')} readers a day at ${price} a gigabyte (PRICE=… for another)`,
)
console.table(
  Object.entries(rows).map(([visit, bytes]) => ({
    visit,
    'bytes a reader': Math.round(bytes),
    'GB a day': Math.round((bytes * readers) / 1e9),
    'GB in 30 days': Math.round((bytes * readers * 30) / 1e9),
    'price of 30 days': Math.round(((bytes * readers * 30) / 1e9) * price),
  })),
)
