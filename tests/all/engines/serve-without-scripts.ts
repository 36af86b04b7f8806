import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * The site behind a policy under which no script runs: every engine keeps to it, while not every driver can turn
 * scripts off. What drivers themselves ask of a page is not under the page's policy.
 */
export async function serveWithoutScripts(
  origin: string,
): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    void fetch(origin + (request.url ?? '/')).then(async (answer) => {
      response.writeHead(answer.status, {
        'Content-Type': answer.headers.get('Content-Type') ?? 'text/html',
        'Content-Security-Policy': "script-src 'none'",
      })
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
