import type { Network } from './networks.ts'
import { networks } from './networks.ts'

/** How often each page is visited: an odd number, so that the median is a visit. */
const rounds = Number(process.env['ROUNDS'] ?? 9)

/**
 * Measures all pages over both networks in turn, round by round, each round beginning with another page, so that what
 * else the machine does falls on all alike. The results of each page and network stand under `name network`.
 */
export async function inRounds<Page extends { name: string }, Result>(
  pages: readonly Page[],
  measure: (page: Page, network: Network) => Promise<Result>,
): Promise<Map<string, Result[]>> {
  const results = new Map<string, Result[]>()
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    for (const network of networks) {
      const from = round % pages.length
      for (const page of [...pages.slice(from), ...pages.slice(0, from)]) {
        const key = `${page.name} ${network.name}`
        results.set(key, [...(results.get(key) ?? []), await measure(page, network)])
      }
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    console.log(`round ${round + 1} of ${rounds}: ${seconds} s`)
  }
  return results
}
