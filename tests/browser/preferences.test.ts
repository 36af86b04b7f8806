// What a reader's system asks for is followed, without a switch of ours and without storing anything.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startChromium } from './chromium.ts'
import { desktop, origin, read } from './reader.ts'

const article = '/explain/not-yet/'

test('more contrast: what is grey becomes ink', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const [quiet, more] = await Promise.all(
      (['no-preference', 'more'] as const).map(async (contrast) => {
        const page = await read(article, { ...desktop, colorScheme, contrast })
        const colours = await page.evaluate(() => ({
          ink: getComputedStyle(document.body).color,
          note: getComputedStyle(document.querySelector('.notes') ?? document.body).color,
        }))
        await page.context().close()
        return colours
      }),
    )
    assert.notEqual(quiet?.note, quiet?.ink)
    assert.equal(more?.note, more?.ink)
  }
})

test('fewer data: no font is loaded', async () => {
  // Chromium knows this wish, and has it behind a flag.
  const browser = await startChromium(['--enable-blink-features=PrefersReducedData'])
  const asked: Record<string, number> = {}
  for (const value of ['no-preference', 'reduce']) {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-data', value }],
    })
    asked[value] = 0
    page.on('request', (request) => {
      if (request.url().endsWith('.woff2')) asked[value] = (asked[value] ?? 0) + 1
    })
    await page.goto(origin + article, { waitUntil: 'networkidle' })
    const follows = await page.evaluate(
      (wish) => matchMedia(`(prefers-reduced-data: ${wish})`).matches,
      value,
    )
    assert.ok(follows, 'Chromium has the wish')
    await page.close()
  }
  await browser.close()
  assert.ok((asked['no-preference'] ?? 0) > 0)
  assert.equal(asked['reduce'], 0)
})

test('larger letters: all text follows them, and nothing is cut off', async () => {
  const page = await read(article, { bypassCSP: true, viewport: { width: 640, height: 900 } })
  const size = () =>
    page.evaluate(() =>
      ['.notes li, .textblock p', 'h1', '.mast a', '.share button', '.legend'].map((selector) =>
        parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize),
      ),
    )
  const before = await size()
  await page.addStyleTag({ content: 'html{font-size:200%}' })
  const after = await size()
  before.forEach((one, i) => {
    // Headings grow with the window too, and so by less.
    assert.ok((after[i] ?? 0) >= one * 1.5, `${one} px became ${after[i]} px`)
  })
  const over = await page.evaluate(() => {
    const wide = document.documentElement.clientWidth
    return [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => !element.closest('.scroll, svg, [popover], .skip'))
      .filter((element) => element.getBoundingClientRect().right > wide + 1)
      .map((element) => `${element.tagName}.${element.className}`)
  })
  assert.deepEqual(over, [])
  await page.context().close()
})
