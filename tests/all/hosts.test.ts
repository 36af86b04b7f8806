// nginx and Caddy themselves, with the files made for them, against the local server: the same status, the same headers.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { builtSite } from '../../src/headers/built-site.ts'
import { hostFiles } from '../../src/hosts/host-files.ts'
import { serve } from '../../src/server/serve.ts'
import { isHere } from './is-here.ts'
import { requiredPath } from './required-path.ts'

const site = await builtSite('dist')
const files = hostFiles(site)
const root = resolve('dist')

/** An address of each kind, one of nobody, and one without its slash. */
const addresses = [
  '/',
  '/explain/',
  '/explain/not-yet/',
  '/explain/not-yet.md',
  '/explain/not-yet.txt',
  '/claims/applied-in-may/',
  '/embed/claims/applied-in-may/',
  '/embed/map/2022-11-29/',
  '/oembed/claims/applied-in-may.json',
  '/cards/index.png',
  '/feeds/site.atom',
  '/feeds/site.rss',
  '/feeds/site.json',
  '/data/v1/claims.json',
  '/data/v1/claims.csv',
  '/data/v1/map-2022-11-29.svg',
  '/data/v1/map-2022-11-29.geojson',
  '/service-worker.js',
  '/site.webmanifest',
  '/sitemap.xml',
  '/robots.txt',
  '/favicon.svg',
  '/all.html',
  '/404.html',
  '/nobody/',
]

/** What a reader is sent, less what each server says of itself or of one answer. */
async function sent(url: string) {
  const { status, headers } = await fetch(url, { redirect: 'manual' })
  const own =
    /^(server|date|etag|last-modified|accept-ranges|content-length|content-encoding|transfer-encoding|connection|keep-alive|vary|alt-svc)$/
  return { status, ...Object.fromEntries([...headers].filter(([name]) => !own.test(name))) }
}

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => {
        done(port)
      })
    })
  })

interface Server {
  /** As in the table of requirements. */
  name: string
  /** Writes its configuration into a folder, and says how it is checked and started. */
  configure: (folder: string, port: number) => Promise<{ check: string[]; start: string[] }>
}

const servers: Server[] = [
  {
    name: 'nginx',
    async configure(folder, port) {
      const { 'nginx/maps.conf': maps = '', 'nginx/server.conf': server = '' } = files
      await writeFile(join(folder, 'maps.conf'), maps)
      await writeFile(join(folder, 'server.conf'), server)
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (one) => `${one}_temp_path ${folder};`,
      )
      const conf = `daemon off; pid ${folder}/pid; error_log stderr; events {}
http { access_log off; ${temporary.join(' ')}
include ${folder}/maps.conf;
server { listen 127.0.0.1:${port}; root ${root}; include ${folder}/server.conf; } }`
      await writeFile(join(folder, 'nginx.conf'), conf)
      const start = [requiredPath('nginx'), '-e', 'stderr', '-c', join(folder, 'nginx.conf')]
      return { check: [...start, '-t'], start }
    },
  },
  {
    name: 'Caddy',
    async configure(folder, port) {
      await writeFile(join(folder, 'site.caddy'), files['caddy/site.caddy'] ?? '')
      const conf = `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${folder}/site.caddy
}
`
      const file = join(folder, 'Caddyfile')
      await writeFile(file, conf)
      const how = ['--config', file, '--adapter', 'caddyfile']
      const caddy = requiredPath('Caddy')
      return { check: [caddy, 'validate', ...how], start: [caddy, 'run', ...how] }
    },
  },
]

for (const { name, configure } of servers) {
  test(`${name} answers as the local server does`, { skip: !isHere(name) }, async () => {
    const folder = await mkdtemp(join(tmpdir(), `${name}-`))
    const port = await freePort()
    const { check, start } = await configure(folder, port)
    const [program = '', ...options] = check
    execFileSync(program, options, { stdio: 'pipe' })
    const local = await serve('dist', 0)
    const running = spawn(start[0] ?? '', start.slice(1), { stdio: 'ignore' })
    const origin = `http://127.0.0.1:${port}`
    try {
      for (let tries = 0; tries < 100; tries += 1) {
        if (
          await fetch(origin).then(
            () => true,
            () => false,
          )
        )
          break
        await new Promise((done) => setTimeout(done, 50))
      }
      for (const address of addresses) {
        assert.deepEqual(await sent(origin + address), await sent(local.origin + address), address)
      }
      const bare = await fetch(`${origin}/explain`, { redirect: 'manual' })
      assert.match(String(bare.status), /^30[18]$/)
      assert.equal(bare.headers.get('location'), '/explain/')
      assert.notEqual(bare.headers.get('content-security-policy'), null)
    } finally {
      running.kill()
      await local.close()
      await rm(folder, { recursive: true })
    }
  })
}
