import { access } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { builtSite } from '../headers/built-site.ts'
import { headersFor } from '../headers/headers-for.ts'
import { movedAddresses } from '../headers/moved-addresses.ts'
import { tableOf } from '../headers/table-of.ts'
import { type Answer, answer, codingFor } from './answer.ts'
import { bodyOf } from './body-of.ts'
import { fileOf } from './file-of.ts'

export interface Served {
  /** `http://127.0.0.1:4321` */
  origin: string
  /** The path of the home page, with a slash at its end. */
  base: string
  close: () => Promise<void>
}

/**
 * Serves a built site on loopback as its hosts do: under its base path, with the headers of src/headers, gzip and brotli, HEAD, ranges and
 * entity tags, redirects for former addresses and for an address without its slash, the site's own 404 page. Port 0
 * takes any free port. Throws where the folder holds no site or the port is taken.
 */
export async function serve(folder: string, port: number): Promise<Served> {
  await access(join(folder, '404.html')).catch(() => {
    throw new Error(`${folder} holds no built site. Run npm run build first.`)
  })
  const site = await builtSite(folder)
  const { base } = site
  const table = tableOf(site)
  const moved = new Map(movedAddresses(site).map(({ from, to }) => [from, to]))

  const redirect = (status: number, path: string, location: string): Answer => ({
    status,
    headers: { ...headersFor(path, table), Location: location, 'Content-Length': 0 },
    bytes: Buffer.alloc(0),
  })
  const respond = async (request: IncomingMessage): Promise<Answer> => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2)
    const rest = query === undefined ? '' : `?${query}`
    const isPage = !path.split('/').at(-1)?.includes('.')
    if (isPage && !path.endsWith('/')) {
      // Slashes at the beginning are made one: two would name another host.
      return redirect(308, base, `/${path.replace(/^[/\\]+/, '')}/${rest}`)
    }
    const to = moved.get(path)
    if (to !== undefined) return redirect(301, path, to + rest)
    const file = path.startsWith(base) ? fileOf(folder, `/${path.slice(base.length)}`) : undefined
    const headers = headersFor(path, table)
    const coding = codingFor(request, headers['Content-Type'] ?? '')
    const body = file === undefined ? undefined : await bodyOf(file, coding)
    if (body) return answer(request, body, coding, headers)
    return missing(request)
  }
  const missing = async (request: IncomingMessage): Promise<Answer> => {
    const headers = headersFor(`${base}404.html`, table)
    const coding = codingFor(request, headers['Content-Type'] ?? '')
    const body = await bodyOf(join(folder, '404.html'), coding)
    const { bytes } = body ?? { bytes: Buffer.alloc(0) }
    return {
      status: 404,
      headers: {
        ...headers,
        Vary: 'Accept-Encoding',
        'Content-Length': bytes.length,
        ...(coding !== 'identity' && { 'Content-Encoding': coding }),
      },
      bytes,
    }
  }

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    respond(request).then(
      ({ status, headers, bytes }) => {
        response.writeHead(status, headers)
        response.end(request.method === 'HEAD' ? undefined : bytes)
      },
      (error: unknown) => {
        console.error(error)
        response.writeHead(500).end()
      },
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${taken}`,
    base,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
