// Whether neighbouring classes of the map can be told apart, measured on the pixels that a reader sees.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { desktop, read } from './reader.ts'
import { type Colour, sights } from './sight.ts'

/** Where one class of countries ends and another begins, in px of the picture, along a row of it. */
interface Crossing {
  pair: string
  /** The last px of the one and the first of the other; a line may lie between. */
  x: number
  end: number
  y: number
}

/** Pixels of the picture for one of the page's; so a thin line has a pixel of its own. */
const scale = 2
/** How far from the crossing a fill is looked at, and how far its line may reach, in px of the page. */
const [inside, reach] = [7, 3]

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

for (const colorScheme of ['light', 'dark'] as const) {
  test(`neighbouring classes of the map are told apart by every kind of sight, ${colorScheme}`, async () => {
    const page = await read('/map/2022-11-29/', {
      ...desktop,
      colorScheme,
      reducedMotion: 'reduce',
      deviceScaleFactor: scale,
      bypassCSP: true,
    })
    await page.addStyleTag({ content: '.om text, .om .ld, .om .lu { display: none }' })
    for (const frame of ['Europe', 'border']) {
      await page.locator('.seg label', { hasText: frame }).click()
      const map = page.locator('.om').first()
      await map.scrollIntoViewIfNeeded()
      const crossings = await map.evaluate((svg, margin): Crossing[] => {
        const { left, top, width, height } = svg.getBoundingClientRect()
        const classAt = (x: number, y: number) => {
          const at = document.elementFromPoint(left + x, top + y)?.closest('[data-country]')
          return at?.classList.item(0) ?? ''
        }
        const found: Crossing[] = []
        for (let y = 8; y < Math.min(height, innerHeight - top) - 8; y += 14) {
          const row = Array.from({ length: Math.floor(width) }, (_, x) => classAt(x, y))
          row.forEach((from, x) => {
            const end = row.findIndex((one, at) => at > x && one !== '')
            const to = row[end]
            if (!from || !to || from === to || end - x > 16) return
            const before = row.slice(x - margin - 4, x)
            const after = row.slice(end, end + margin + 4)
            if (before.length < margin || before.some((one) => one !== from)) return
            if (after.some((one) => one !== to)) return
            found.push({ pair: [from, to].sort().join('|'), x, end, y })
          })
        }
        return found
      }, inside)
      const { data, info } = await sharp(await map.screenshot())
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const pixel = (x: number, y: number): Colour => {
        const at = (Math.round(y) * info.width + Math.round(x)) * 3
        return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
      }
      const pairs = Map.groupBy(crossings, ({ pair }) => pair)
      assert.ok(pairs.size >= 5, `${frame}: ${[...pairs.keys()].join(', ')}`)
      for (const [sight, luminance] of sights) {
        for (const [pair, places] of pairs) {
          // A field of pixels, since the fill of some classes is a pattern.
          const fill = (x: number, y: number) => {
            const field = Array.from({ length: 25 }, (_, i) =>
              luminance(pixel(x + (i % 5) * 2 - 4, y + Math.floor(i / 5) * 2 - 4)),
            )
            return field.reduce((sum, one) => sum + one, 0) / field.length
          }
          const best = places.map(({ x, end, y }) => {
            const [a, b] = [
              fill((x - inside) * scale, y * scale),
              fill((end + inside) * scale, y * scale),
            ]
            const line = Array.from({ length: (end - x + 2 * reach) * scale + 1 }, (_, i) =>
              luminance(pixel(x * scale + i - reach * scale, y * scale)),
            )
            const against = (one: number) => Math.max(...line.map((dot) => contrast(dot, one)))
            return Math.max(contrast(a, b), Math.min(against(a), against(b)))
          })
          // Where a border runs along the row, its line is cut at a slant or lies beside it: so the lower quarter.
          const lower = best.toSorted((one, other) => one - other)[Math.floor(best.length / 4)]
          assert.ok((lower ?? 0) >= 3, `${frame}, ${sight}, ${pair}: ${lower?.toFixed(2)}`)
        }
      }
    }
    await page.context().close()
  })
}
