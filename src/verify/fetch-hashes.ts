import { createHash } from 'node:crypto'

/** Files that hosts read and do not serve. */
const unserved = ['_headers', '_redirects']
const patience = 30_000
const atOnce = 8

/**
 * The SHA-256 of each of these files as an address serves it; undefined where it does not. A page is asked for by its
 * address, as readers do. Throws where the host does not answer.
 */
export async function fetchHashes(
  address: string,
  files: readonly string[],
): Promise<Record<string, string | undefined>> {
  const base = address.replace(/\/*$/, '/')
  const hashes: Record<string, string | undefined> = {}
  const rest = files.filter((file) => !unserved.includes(file)).values()
  const fetchNext = async () => {
    for (const file of rest) {
      const url = new URL(file.replace(/(^|\/)index\.html$/, '$1'), base)
      const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
      const body = new Uint8Array(await response.arrayBuffer())
      // A host may serve the page for what is not there with the status of what is not there.
      const isThere = response.ok || file === '404.html'
      hashes[file] = isThere ? createHash('sha256').update(body).digest('hex') : undefined
    }
  }
  await Promise.all(Array.from({ length: atOnce }, fetchNext))
  return hashes
}
