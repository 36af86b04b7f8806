import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Network } from './networks.ts'
import { type Watched, watchPage } from './watch-page.ts'

/** How many times slower than this machine the reader's processor is. */
const slower = 4

export interface Visited {
  address: string
  /** A selector that is there when the picture is drawn whole; the visit then waits for it. */
  drawn?: string
  /** Pages of others were not written for our policy. */
  withoutPolicy?: boolean
}

/**
 * One visit of a new reader with a phone, a slow processor and a slow network (without one: as fast as can be), until
 * nothing more comes. Leaves the page open for `then`, which may measure more of it.
 */
export async function visit(
  browser: Browser,
  network: Network | undefined,
  { address, drawn, withoutPolicy = false }: Visited,
  then?: (page: Page) => Promise<void>,
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    bypassCSP: withoutPolicy,
  })
  try {
    const page = await context.newPage()
    if (network) await slowDown(await context.newCDPSession(page), network)
    await page.addInitScript(watchPage, drawn)
    await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 })
    // The browser may report a paint after the network has fallen silent.
    await page.waitForFunction((awaited) => {
      const { paint, text, drawn: whole } = (window as unknown as { watched: Watched }).watched
      return paint > 0 && text > 0 && (!awaited || whole > 0)
    }, drawn !== undefined)
    const watched = await page.evaluate(() => (window as unknown as { watched: Watched }).watched)
    await then?.(page)
    return watched
  } finally {
    await context.close()
  }
}

async function slowDown(session: CDPSession, network: Network): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.roundTrip,
    downloadThroughput: network.down / 8,
    uploadThroughput: network.up / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
}
