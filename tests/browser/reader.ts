import { after } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { serve } from '../../src/server/serve.ts'
import { startChromium } from './chromium.ts'

const site = await serve('dist', 0)
const browser = await startChromium()

after(async () => {
  await browser.close()
  await site.close()
})

/** One address of each kind of page. */
export const kinds = [
  '/',
  '/explain/',
  '/explain/not-yet/',
  '/claims/',
  '/claims/applied-in-may/',
  '/report/',
  '/timeline/',
  '/timeline/t-2022-11-29/',
  '/map/',
  '/map/2022-11-29/',
  '/map/all/',
  '/map/2022-11-29/vs/2024-03-07/',
  '/embed/map/2022-11-29/',
  '/countries/',
  '/countries/ro/',
  '/people/stoltenberg/',
  '/terms/',
  '/terms/map/',
  '/sources/',
  '/sources/nato-bucharest-2008/',
  '/method/',
  '/changes/',
  '/404.html',
]

export const phone = { viewport: { width: 390, height: 844 } }
export const desktop = { viewport: { width: 1440, height: 900 } }

/** Opens an address of the built site as a new reader, and waits until it and its fonts have come. */
export async function read(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...phone, ...options })
  const page = await context.newPage()
  const response = await page.goto(site.origin + address, { waitUntil: 'load' })
  if (!response?.ok()) throw new Error(`${address} answers ${response?.status()}.`)
  if (options.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready)
  return page
}

/** A new reader without a page yet, for what must be set before it loads. */
export async function reader(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...phone, ...options })
  return context.newPage()
}

/** The address of the server that all pages come from. */
export const { origin } = site
