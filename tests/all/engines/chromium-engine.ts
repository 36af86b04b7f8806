import { startChromium } from '../../browser/chromium.ts'
import type { Engine } from './visitor.ts'

/** Chromium, through playwright-core as in tests/browser. */
export async function chromiumEngine(): Promise<Engine> {
  const browser = await startChromium()
  return {
    name: 'Chromium',
    async open({ dark = false, still = false, width = 1280 } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: still ? 'reduce' : 'no-preference',
        permissions: ['clipboard-write'],
      })
      const page = await context.newPage()
      return {
        go: async (url) => {
          await page.goto(url, { waitUntil: 'load' })
        },
        back: async () => {
          await page.goBack()
        },
        click: (selector) => page.locator(selector).first().click(),
        press: (key) => page.keyboard.press(key),
        type: (words) => page.keyboard.type(words),
        ask: <T, A>(question: (about: A) => T, about?: A) =>
          page.evaluate<T, unknown>(question as (about: unknown) => T, about),
        close: () => context.close(),
      }
    },
    end: () => browser.close(),
  }
}
