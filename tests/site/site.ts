import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { readSite } from '../../src/check/read-site.ts'
import { dayInWords } from '../../src/facts/day.ts'

export const dist = 'dist'
/** What content/ says of the site: its name and days. */
export const about = await readSite('content/site.yaml')
export const reportDayInWords = dayInWords(about.report_day)
export const reachInWords = dayInWords(about.reaches.default)
const parser = rehype()

export interface BuiltPage {
  /** `/explain/not-yet/` */
  address: string
  file: string
  html: string
  tree: Root
}

/** Every HTML page of the built site, but the one file that holds all of them: all.test.ts reads that. */
export const pages: BuiltPage[] = globSync('**/*.html', { cwd: dist })
  .filter((path) => path !== 'all.html')
  .toSorted()
  .map((path) => {
    const file = join(dist, path)
    const html = readFileSync(file, 'utf8')
    const address = `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`
    return { address, file, html, tree: parser.parse(html) }
  })

if (pages.length === 0) throw new Error('dist/ holds no page. Run npm run build first.')

/** The page at an address; throws where there is none. */
export function pageAt(address: string): BuiltPage {
  const page = pages.find((one) => one.address === address)
  if (!page) throw new Error(`There is no page at ${address}.`)
  return page
}

/** All elements for which `wanted` holds. */
export function elements(tree: Root, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element)
  })
  return found
}

export const named = (tree: Root, name: string) => elements(tree, ({ tagName }) => tagName === name)

export const textOf = (element: Element | undefined) =>
  element ? toString(element).replace(/\s+/g, ' ').trim() : ''

/** The CSS of a page, whole: its sheet, and what stands at its foot. */
export const sheetOf = (tree: Root) => named(tree, 'style').map(textOf).join('')

/** The value of a `<meta>` by its name or property. */
export function meta({ tree }: BuiltPage, name: string): string | undefined {
  const found = named(tree, 'meta').filter(
    ({ properties }) => properties['name'] === name || properties['property'] === name,
  )
  if (found.length > 1) throw new Error(`meta ${name} stands ${found.length} times`)
  const content = found[0]?.properties['content']
  return typeof content === 'string' ? content : undefined
}

/** Whether an address of the site's own, without fragment, is served. */
export const isServed = (path: string) =>
  existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path))

/** Whether a page is to be shown in a frame on another site: a claim again, without masthead and foot. */
export const isEmbed = ({ address }: Pick<BuiltPage, 'address'>) => address.startsWith('/embed/')

/** Whether a page is a former address, which takes the reader to another page. */
export const isMoved = ({ tree }: BuiltPage) =>
  elements(tree, ({ properties }) => String(properties['httpEquiv']) === 'refresh').length > 0
