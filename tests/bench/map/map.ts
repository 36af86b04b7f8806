import { named, textOf } from '../../site/site.ts'
import { besideRivals } from '../beside-rivals.ts'
import { inRounds } from '../in-rounds.ts'
import { inWords } from '../in-words.ts'
import { networks } from '../networks.ts'
import { rivalSite } from '../rival-site.ts'
import { heaviestArticle } from '../speed/heaviest-article.ts'
import { spread } from '../spread.ts'
import type { Table } from '../table.ts'
import { visit, type Visited } from '../visit.ts'
import { measureSteps } from './measure-steps.ts'

interface Measured extends Visited {
  name: string
}
interface Result {
  drawn: number
  steps: number[]
}

/** Our map with labels, table and legend, beside the bare map made in the browser in the ordinary ways. */
export async function map(): Promise<Table[]> {
  const article = heaviestArticle()
  const folder = await rivalSite(article.address, textOf(named(article.tree, 'h1')[0]))
  return besideRivals(folder, async (site, rivals, browser) => {
    const other = (name: string, path: string): Measured => ({
      name,
      address: `${rivals}/maps/${path}/`,
      drawn: '[data-drawn]',
      withoutPolicy: true,
    })
    const pages: Measured[] = [
      // The drawing's last group, the labels of a frame not shown, is there once all that is shown is.
      {
        name: 'this site',
        address: `${site}/map/2022-11-29/`,
        drawn: '.om > .l-border > :last-child',
      },
      other('d3, world-atlas 50m', 'd3-atlas'),
      other('d3, cut topology', 'd3-cut'),
      other('Observable Plot', 'plot'),
      other('ECharts', 'echarts'),
    ]
    for (const page of pages) await visit(browser, undefined, page)
    const results = await inRounds(pages, async (page, network): Promise<Result> => {
      let steps: number[] = []
      // A step does not use the network.
      const isFirst = network === networks[0]
      const { drawn } = await visit(browser, network, page, async (opened) => {
        if (!isFirst) return
        if (page.name === 'this site') await opened.waitForSelector('.mappage.live')
        steps = await measureSteps(opened)
      })
      return { drawn, steps }
    })
    return [tableOf(pages, results)]
  })
}

function tableOf(
  pages: readonly Measured[],
  results: ReadonlyMap<string, readonly Result[]>,
): Table {
  const of = (name: string) => {
    const [fast = [], slow = []] = networks.map(
      (network) => results.get(`${name} ${network.name}`) ?? [],
    )
    return {
      fast: spread(fast.map(({ drawn }) => drawn)),
      slow: spread(slow.map(({ drawn }) => drawn)),
      step: spread(fast.flatMap(({ steps }) => steps)),
    }
  }
  const ours = of('this site')
  const ratio = (theirs: { median: number }, own: { median: number }) =>
    (theirs.median / own.median).toFixed(1)
  return {
    caption:
      'The map of 29 November 2022, with the processor slowed four times; milliseconds, median (least to most), and how many times ours',
    columns: [
      'map',
      ...networks.flatMap(({ name }) => [`painted, ${name}`, 'times ours']),
      'a step of the slider',
      'times ours',
    ],
    rows: pages.map(({ name }) => {
      const { fast, slow, step } = of(name)
      return [
        name,
        inWords(fast),
        ratio(fast, ours.fast),
        inWords(slow),
        ratio(slow, ours.slow),
        inWords(step, 1),
        ratio(step, ours.step),
      ]
    }),
    inReadme: true,
  }
}
