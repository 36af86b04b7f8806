import type { Browser } from 'playwright-core'
import { serve } from '../../src/server/serve.ts'
import { startChromium } from '../browser/chromium.ts'

/** Serves the built site and, from `folder`, its rivals by the same server; ends servers and browser when the work is done. */
export async function besideRivals<Result>(
  folder: string,
  work: (site: string, rivals: string, browser: Browser) => Promise<Result>,
): Promise<Result> {
  const [site, rivals, browser] = await Promise.all([
    serve('dist', 0),
    serve(folder, 0),
    startChromium(),
  ])
  try {
    return await work(site.origin, rivals.origin, browser)
  } finally {
    await browser.close()
    await Promise.all([site.close(), rivals.close()])
  }
}
