import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** Bytes of a piece of a page, and the milliseconds until the next: a frame or two of the browser. */
const piece = 2_000
const pause = 25

/**
 * Stands before a server and hands pages on piece by piece, so that a browser paints them while they come. The first
 * piece goes up to the end of the masthead, which a server's first packets hold; what is no page comes whole. Ends with
 * `close`.
 */
export async function trickle(
  origin: string,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(origin + (request.url ?? '/'))
      const type = answer.headers.get('content-type') ?? ''
      const bytes = Buffer.from(await answer.arrayBuffer())
      response.writeHead(answer.status, { 'content-type': type })
      if (type.startsWith('text/html')) {
        const first = Math.max(bytes.indexOf('</header>'), 0)
        for (let from = 0, to = first; from < bytes.length; from = to, to += piece) {
          response.write(bytes.subarray(from, to))
          await wait(pause)
        }
        response.end()
      } else response.end(bytes)
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
