import { createServer } from 'node:net'
import { pathToFileURL } from 'node:url'
import { serve } from '../../../src/server/serve.ts'
import { startChromium } from '../../browser/chromium.ts'
import { installRivals } from '../install-rivals.ts'
import { heaviestArticle } from '../speed/heaviest-article.ts'
import type { Table } from '../table.ts'

/** What is read of Lighthouse's result. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<
    string,
    { title: string; score: number | null; displayValue?: string; numericValue?: number }
  >
}
type Run = (
  address: string,
  options: { port: number; logLevel: 'error' },
) => Promise<{ lhr: Report } | undefined>

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** Lighthouse's four marks, as it judges by default: a phone, slow 4G, the processor slowed four times (simulated). */
export async function lighthouse(): Promise<Table[]> {
  const packages = await installRivals()
  const entry = pathToFileURL(`${packages}/node_modules/lighthouse/core/index.js`).href
  const { default: run } = (await import(entry)) as { default: Run }
  const port = await freePort()
  const [site, browser] = await Promise.all([
    serve('dist', 0),
    startChromium([`--remote-debugging-port=${port}`]),
  ])
  const rows: string[][] = []
  const costs: string[][] = []
  try {
    const pages = [
      '/',
      heaviestArticle().address,
      '/claims/promise-repeated/',
      '/map/',
      '/timeline/',
    ]
    for (const address of pages) {
      const result = await run(site.origin + address, { port, logLevel: 'error' })
      if (!result) throw new Error(`Lighthouse says nothing of ${address}.`)
      const { lhr } = result
      console.log(address)
      rows.push([
        address,
        ...categories.map((name) => markOf(lhr.categories[name]?.score)),
        ...['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map(
          (id) => `${Math.round(lhr.audits[id]?.numericValue ?? 0)}`,
        ),
        (lhr.audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3),
      ])
      for (const { id, weight } of categories.flatMap(
        (name) => lhr.categories[name]?.auditRefs ?? [],
      )) {
        const { score = null, title = '', displayValue = '' } = lhr.audits[id] ?? {}
        if (weight > 0 && score !== null && score < 1)
          costs.push([`${address} ${id}`, title, displayValue, markOf(score)])
      }
    }
  } finally {
    await browser.close()
    await site.close()
  }
  const columns = ['page', ...categories, 'first paint, ms', 'largest, ms', 'blocked, ms', 'shift']
  return [
    { caption: 'Lighthouse 13.5, of a hundred', columns, rows, inReadme: true },
    ...(costs.length > 0
      ? [
          {
            caption: 'What is not full marks',
            columns: ['audit', 'what', 'value', 'mark'],
            rows: costs,
          },
        ]
      : []),
  ]
}

const markOf = (score: number | null | undefined) => `${Math.round(100 * (score ?? 0))}`

/** A port that was free a moment ago: Lighthouse must be told one. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' ? (address?.port ?? 0) : 0)
      })
    })
  })
