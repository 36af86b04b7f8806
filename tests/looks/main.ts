// npm run looks: pictures of five pages in every way, for people to look at, with a sheet of all of them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { BrowserContextOptions } from 'playwright-core'
import { serve } from '../../src/server/serve.ts'
import { startChromium } from '../browser/chromium.ts'

const folder = 'test-output/looks'
const pages = {
  home: '/',
  article: '/explain/not-yet/',
  claim: '/claims/applied-in-may/',
  map: '/map/2022-11-29/',
  timeline: '/timeline/',
}
const widths = [320, 390, 820, 1440]
const ways: Record<string, BrowserContextOptions & { print?: true }> = Object.fromEntries<
  BrowserContextOptions & { print?: true }
>([
  ...widths.flatMap((width) =>
    (['light', 'dark'] as const).map(
      (colorScheme) =>
        [`${width} ${colorScheme}`, { colorScheme, viewport: { width, height: 900 } }] as const,
    ),
  ),
  ['print', { print: true, viewport: { width: 700, height: 1000 } }],
  ['forced colours', { forcedColors: 'active', viewport: { width: 820, height: 900 } }],
])

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const site = await serve('dist', 0)
const browser = await startChromium()
const rows: string[] = []
for (const [name, address] of Object.entries(pages)) {
  const cells: string[] = []
  for (const [way, { print, ...options }] of Object.entries(ways)) {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    if (print) await page.emulateMedia({ media: 'print' })
    await page.goto(site.origin + address, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready)
    const file = `${name}-${way.replaceAll(' ', '-')}.png`
    await page.screenshot({ path: `${folder}/${file}`, fullPage: true })
    cells.push(
      `<td><a href="${file}"><img src="${file}" alt="${name}, ${way}" loading="lazy"></a></td>`,
    )
    await context.close()
  }
  rows.push(`<tr><th>${name}</th>${cells.join('')}</tr>`)
}
await browser.close()
await site.close()

const heads = Object.keys(ways).map((way) => `<th>${way}</th>`)
writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Looks</title>
<style>body{font:14px sans-serif}th{position:sticky;top:0;background:#fff}td{vertical-align:top}img{width:220px;max-height:900px;object-fit:cover;object-position:top;border:1px solid}</style>
<table><thead><tr><th></th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></html>\n`,
)
console.log(`${rows.length * heads.length} pictures: open ${folder}/index.html`)
