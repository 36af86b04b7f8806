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
 * Flags that come with the packed Chromium and are left out: in a single process the whole browser would end with the
 * first page that is closed, and what the policy of the site forbids must be tried where a browser's own rules hold.
 */
const leftOut = ['--single-process', '--disable-web-security', '--allow-running-insecure-content']

/**
 * Starts a Chromium without a window: the one that CHROMIUM names; else, on Linux x64, the one that comes with npm,
 * the same for all, and a page takes it half the time that Debian's takes; else the system's. `more` are further
 * flags. Throws where there is none, with one line that says how to get one.
 */
export async function startChromium(more: readonly string[] = []): Promise<Browser> {
  const named = process.env['CHROMIUM']
  if (named === undefined && process.platform === 'linux' && process.arch === 'x64') {
    const { default: packed } = await import('@sparticuz/chromium')
    return chromium.launch({
      executablePath: await packed.executablePath(),
      args: [...packed.args.filter((flag) => !leftOut.includes(flag)), ...quiet, ...more],
    })
  }
  const executablePath = named ?? system.find((path) => existsSync(path))
  if (executablePath === undefined)
    throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROMIUM to its path.')
  return chromium.launch({ executablePath, args: [...quiet, ...more] })
}
