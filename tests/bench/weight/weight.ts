import { globSync, readFileSync, statSync } from 'node:fs'
import { dist, named, pageAt, pages } from '../../site/site.ts'
import { brotli, budgetOf, gzip } from '../../site/weight.ts'
import type { Table } from '../table.ts'

interface Heaviest {
  kind: string
  pages: number
  address: string
  brotli: number
  gzip: number
  budget: number
}

/** Bytes of the built site: the heaviest page of each kind, fonts, scripts, and the first view of an article. */
export function weight(): Table[] {
  const fonts = globSync('**/*.woff2', { cwd: dist }).map((file) => ({
    file,
    bytes: statSync(`${dist}/${file}`).size,
  }))
  const scripts = globSync('_astro/*.js', { cwd: dist }).map((file) => ({
    file,
    bytes: brotli(readFileSync(`${dist}/${file}`)),
  }))
  const article = heaviestPages().find(({ kind }) => kind === 'article')?.address ?? '/'
  return [
    {
      caption: `HTML with its CSS of ${pages.length} pages: the heaviest of each kind, in bytes`,
      columns: [
        'kind',
        'pages',
        'heaviest',
        'brotli',
        'gzip',
        'budget',
        'of budget',
        'gzip / brotli',
      ],
      rows: heaviestPages().map(({ kind, pages: count, address, ...bytes }) => [
        kind,
        `${count}`,
        address,
        `${bytes.brotli}`,
        `${bytes.gzip}`,
        `${bytes.budget}`,
        (bytes.brotli / bytes.budget).toFixed(2),
        (bytes.gzip / bytes.brotli).toFixed(2),
      ]),
      inReadme: true,
    },
    fileTable('Fonts, in bytes', fonts),
    fileTable('Scripts, in bytes as brotli', scripts),
    {
      caption: 'The first view of the heaviest article, in bytes',
      columns: ['what', 'bytes', 'at most'],
      rows: firstView(article, fonts),
    },
  ]
}

function heaviestPages(): Heaviest[] {
  const kinds = new Map<string, Heaviest>()
  for (const { address, html } of pages) {
    const [kind, , budget] = budgetOf(address) ?? ['none', /./, 0]
    const bytes = brotli(html)
    const row = kinds.get(kind) ?? { kind, pages: 0, address, brotli: 0, gzip: 0, budget }
    row.pages += 1
    if (bytes > row.brotli) Object.assign(row, { address, brotli: bytes, gzip: gzip(html) })
    kinds.set(kind, row)
  }
  return [...kinds.values()]
}

const fileTable = (caption: string, files: readonly { file: string; bytes: number }[]): Table => ({
  caption,
  columns: ['file', 'bytes'],
  rows: files.map(({ file, bytes }) => [file, `${bytes}`]),
})

function firstView(address: string, fonts: readonly { file: string; bytes: number }[]): string[][] {
  const { html, tree } = pageAt(address)
  const always = fonts.filter(({ file }) => !/-(ext|uk)\./.test(file))
  const view = brotli(html) + always.reduce((sum, { bytes }) => sum + bytes, 0)
  const script = named(tree, 'script').flatMap(({ properties: { src } }) =>
    typeof src === 'string' ? [brotli(readFileSync(dist + src))] : [],
  )
  return [
    [`${address}, words and letters`, `${view}`, '40000'],
    ['its deferred script', `${script.reduce((sum, bytes) => sum + bytes, 0)}`, '3000'],
  ]
}
