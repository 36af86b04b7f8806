import { type Browser, launch } from 'puppeteer-core'
import { requiredPath } from '../required-path.ts'
import type { Engine } from './visitor.ts'

/**
 * Firefox, through WebDriver BiDi. Firefox ESR takes no colour scheme and no motion by BiDi, so each visitor has a
 * browser of their own whose settings say so.
 */
export function firefoxEngine(): Engine {
  const open = new Set<Browser>()
  return {
    name: 'Firefox',
    async open({ dark = false, still = false, width = 1280 } = {}) {
      const browser = await launch({
        browser: 'firefox',
        executablePath: requiredPath('Firefox'),
        defaultViewport: null,
        extraPrefsFirefox: {
          // A page that comes back from memory fires no load event, which the driver waits for.
          'browser.sessionhistory.max_total_viewers': 0,
          'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
          'ui.prefersReducedMotion': still ? 1 : 0,
        },
      })
      open.add(browser)
      const page = await browser.newPage()
      await page.setViewport({ width, height: 900 }).catch((error: unknown) => {
        // Firefox ESR 140 knows sizes, which are set first, but no orientation.
        if (!String(error).includes('setScreenOrientationOverride')) throw error
      })
      return {
        go: async (url) => {
          await page.goto(url, { waitUntil: 'load' })
        },
        // The driver's own way back waits for a load that Firefox ESR 140 does not report within one document.
        back: async () => {
          await page.evaluate(() => {
            setTimeout(() => {
              history.back()
            })
          })
        },
        click: async (selector) => {
          await page.$eval(selector, (element) => {
            element.scrollIntoView({ block: 'center', behavior: 'instant' })
          })
          await page.click(selector)
        },
        press: (key) => page.keyboard.press(key),
        type: (words) => page.keyboard.type(words),
        ask: async <T, A>(question: (about: A) => T, about?: A) =>
          (await page.evaluate(question as (about: unknown) => T, about)) as T,
        close: async () => {
          open.delete(browser)
          await browser.close()
        },
      }
    },
    end: async () => {
      await Promise.all([...open].map((browser) => browser.close()))
    },
  }
}
