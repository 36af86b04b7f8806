import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver'
import { requiredPath } from '../required-path.ts'
import { freePort } from './free-port.ts'
import type { Engine, PressedKey } from './visitor.ts'

const keys: Record<PressedKey, string> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowDown: Key.ARROW_DOWN,
  Home: Key.HOME,
}

/**
 * WebKit, as GTK's small browser behind its driver, on a screen that only Xvfb sees. It has no switch for colour
 * scheme and motion: a theme and a setting of GTK say them, so each visitor has a driver of their own. Its window is
 * 447 px wide at least.
 */
export function webkitEngine(): Engine {
  const running = new Map<ChildProcess, WebDriver | undefined>()
  const stop = async (driver: ChildProcess) => {
    await running.get(driver)?.quit()
    running.delete(driver)
    // Xvfb's wrapper passes no signal on, so the whole group of it is ended.
    if (driver.pid !== undefined) process.kill(-driver.pid)
  }
  return {
    name: 'WebKit',
    async open({ dark = false, still = false, width = 1280 } = {}) {
      const port = await freePort()
      const folder = mkdtempSync(join(tmpdir(), 'webkit-'))
      mkdirSync(join(folder, 'gtk-3.0'))
      writeFileSync(
        join(folder, 'gtk-3.0', 'settings.ini'),
        `[Settings]\ngtk-enable-animations=${Number(!still)}\n`,
      )
      const driver = spawn(
        requiredPath('Xvfb'),
        ['--auto-servernum', requiredPath('WebKit'), `--port=${port}`],
        {
          detached: true,
          stdio: 'ignore',
          env: {
            ...process.env,
            XDG_CONFIG_HOME: folder,
            GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
          },
        },
      )
      running.set(driver, undefined)
      const server = `http://127.0.0.1:${port}`
      await answered(`${server}/status`)
      const browser = await new Builder()
        .usingServer(server)
        .withCapabilities(
          new Capabilities({
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': {
              binary: requiredPath('MiniBrowser'),
              args: ['--automation'],
            },
          }),
        )
        .build()
      running.set(driver, browser)
      await browser.manage().window().setRect({ x: 0, y: 0, width, height: 900 })
      return {
        go: (url) => browser.get(url),
        back: () => browser.navigate().back(),
        click: async (selector) => {
          const element = browser.findElement(By.css(selector))
          await browser.executeScript(
            'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })',
            element,
          )
          await element.click()
        },
        press: (key) => browser.actions().sendKeys(keys[key]).perform(),
        type: (words) => browser.actions().sendKeys(words).perform(),
        ask: <T, A>(question: (about: A) => T, about?: A) =>
          browser.executeScript<T>(`return (${String(question)})(arguments[0])`, about),
        close: () => stop(driver),
      }
    },
    end: async () => {
      await Promise.all([...running.keys()].map(stop))
    },
  }
}

/** Waits until something answers at an address, ten seconds at most. */
async function answered(url: string): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    if (await fetch(url).then(Boolean, () => false)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('WebKit’s driver did not start.')
}
