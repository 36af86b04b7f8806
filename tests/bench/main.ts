// npm run bench: what the site weighs and how long it takes to build. Figures and ratios of one run, on this machine.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'

const { dist, named, pageAt, pages } = await build()
const { brotli, budgetOf, gzip, gzipShare } = await import('../site/weight.ts')

interface Row {
  kind: string
  pages: number
  heaviest: string
  brotli: number
  gzip: number
  budget: number
}

/** Builds the site and reads it; the pages can be read only once they are there. */
async function build() {
  const start = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(1)
  const seconds = (performance.now() - start) / 1000
  const site = await import('../site/site.ts')
  console.log(
    `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}`,
  )
  console.log(`Check and build: ${seconds.toFixed(1)} s for ${site.pages.length} pages.\n`)
  return site
}

const rows = new Map<string, Row>()
for (const { address, html } of pages) {
  const [kind, , budget] = budgetOf(address) ?? ['none', /./, 0]
  const bytes = brotli(html)
  const row = rows.get(kind) ?? { kind, pages: 0, heaviest: address, brotli: 0, gzip: 0, budget }
  row.pages += 1
  if (bytes > row.brotli) Object.assign(row, { heaviest: address, brotli: bytes, gzip: gzip(html) })
  rows.set(kind, row)
}

console.log('HTML with its CSS: the heaviest page of each kind, in bytes')
console.table(
  [...rows.values()].map((row) => ({
    ...row,
    'brotli / budget': (row.brotli / row.budget).toFixed(2),
    'gzip / its share': (row.gzip / (row.budget * gzipShare)).toFixed(2),
  })),
)

const fonts = globSync('**/*.woff2', { cwd: dist }).map((file) => ({
  file,
  bytes: statSync(`${dist}/${file}`).size,
}))
console.log('Fonts, in bytes')
console.table(fonts)

const article = pageAt('/explain/not-yet/')
const scripts = named(article.tree, 'script').flatMap(({ properties }) =>
  typeof properties['src'] === 'string' ? [brotli(readFileSync(dist + properties['src']))] : [],
)
const always = fonts.filter(({ file }) => !/-(ext|uk)\./.test(file))
const view = brotli(article.html) + always.reduce((sum, { bytes }) => sum + bytes, 0)
const enhancing = scripts.reduce((sum, bytes) => sum + bytes, 0)
console.log(
  `First view of ${article.address}: ${view} bytes of words and letters (at most 40,000), and ${enhancing} of deferred script.`,
)
