import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Flags without which Chromium as root, in a container or without a network is slow or does not start. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/**
 * Starts a Chromium without a window: the one that CHROMIUM names; else, on Linux x64, the one that comes with npm,
 * the same for all and, without the parts that draw a window, twice as fast a page as Debian's; else the system's.
 * `more` are further flags. Throws with one line that says how to get one where there is none.
 */
export async function startChromium(more: readonly string[] = []): Promise<Browser> {
  const found = system.find((path) => existsSync(path))
  const named = process.env['CHROMIUM']
  if (named === undefined && process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await startPacked(more)
    } catch (error) {
      // A system without the libraries of a browser has none of its own either.
      if (found === undefined) throw error
    }
  }
  const executablePath = named ?? found
  if (executablePath === undefined)
    throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROMIUM to its path.')
  return chromium.launch({ executablePath, args: [...quiet, ...more] })
}

async function startPacked(more: readonly string[]): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await packed.executablePath(),
    // In a single process the whole browser would end with the first page that is closed.
    args: [...packed.args.filter((flag) => flag !== '--single-process'), ...quiet, ...more],
  })
}
