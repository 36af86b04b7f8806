import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

export interface Served {
  /** `http://127.0.0.1:4321` */
  origin: string
  close(): Promise<void>
}

/**
 * Serves a built site on loopback: HEAD, ranges and entity tags by sirv, the site's own 404 page, one redirect for
 * an address without its slash. Port 0 takes any free port. Throws where the folder holds no site or the port is taken.
 */
export async function serve(folder: string, port: number): Promise<Served> {
  const notFound = await readFile(join(folder, '404.html')).catch(() => {
    throw new Error(`${folder} holds no built site. Run npm run build first.`)
  })
  const files = sirv(folder, { etag: true, extensions: ['html'], ignores: false })
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const [path = '/', query] = (request.url ?? '/').split('?', 2)
    const isPage = !path.split('/').at(-1)?.includes('.')
    if (isPage && !path.endsWith('/')) {
      // Slashes at the beginning are made one: two would name another host.
      const location = `/${path.replace(/^[/\\]+/, '')}/${query === undefined ? '' : `?${query}`}`
      response.writeHead(308, { location }).end()
      return
    }
    files(request, response, () => {
      response.writeHead(404, {
        'content-type': 'text/html;charset=utf-8',
        'content-length': notFound.length,
      })
      response.end(request.method === 'HEAD' ? undefined : notFound)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
