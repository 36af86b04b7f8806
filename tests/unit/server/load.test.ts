import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { serve, type Served } from '../../../src/server/serve.ts'

let folder: string
let site: Served
const port = () => Number(new URL(site.origin).port)

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-'))
  await writeFile(join(folder, '404.html'), 'Not here')
  await writeFile(join(folder, 'index.html'), '<h1>Page</h1>'.repeat(500))
  site = await serve(folder, 0)
})
after(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

/** The status of a request over a connection that is kept. */
const get = (path: string, agent: Agent) =>
  new Promise<number>((resolve, reject) => {
    request({ host: '127.0.0.1', port: port(), path, agent }, (response) => {
      response.resume().on('end', () => {
        resolve(response.statusCode ?? 0)
      })
    })
      .on('error', reject)
      .end()
  })

test('10,000 requests over 100 connections are all answered, and the memory does not grow', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 })
  const round = async (count: number) => {
    const statuses = new Map<number, number>()
    const rest = Array.from({ length: count }, (_, i) => i).values()
    await Promise.all(
      Array.from({ length: 100 }, async () => {
        for (const i of rest) {
          const status = await get(i % 10 === 0 ? '/nothing/' : '/', agent)
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
        }
      }),
    )
    return statuses
  }
  await round(2_000)
  const before = process.memoryUsage().rss
  const statuses = await round(10_000)
  const grown = process.memoryUsage().rss - before
  agent.destroy()
  assert.deepEqual([...statuses].toSorted(), [
    [200, 9_000],
    [404, 1_000],
  ])
  assert.ok(grown < 64 * 2 ** 20, `${Math.round(grown / 2 ** 20)} MB more`)
})

/** What the server answers to these bytes, until it ends the connection or a quarter of a second has passed. */
const raw = (bytes: string | Uint8Array) =>
  new Promise<string>((resolve) => {
    let answer = ''
    const socket = connect(port(), '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      resolve(answer)
    })
    setTimeout(() => socket.destroy(), 250).unref()
  })

test('requests that are none do not end the server, and none is answered as if it were good', async () => {
  const requests = [
    '',
    '\r\n\r\n',
    'GET\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nX: \u0000\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
    `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
    `GET / HTTP/1.1\r\n${'X: a\r\n'.repeat(5_000)}\r\n`,
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n',
    'CONNECT example.org:443 HTTP/1.1\r\nHost: a\r\n\r\n',
    'TRACE / HTTP/1.1\r\nHost: a\r\n\r\n',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    '\u0016\u0003\u0001\u0002\u0000',
    Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 131) % 256)),
  ]
  const answers = await Promise.all(requests.map(raw))
  for (const [i, answer] of answers.entries()) {
    assert.doesNotMatch(answer, /^HTTP\/1\.1 200/, String(requests[i]).slice(0, 60))
  }
  const absolute = await raw(
    'GET http://example.org/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  )
  assert.doesNotMatch(absolute, /location: (https?:)?\/\//i)
  assert.equal(await get('/', new Agent()), 200)
})

test('the server is heard on this machine alone', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  for (const { address } of others) {
    const heard = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: address, port: port(), timeout: 1_000 })
      const end = (answer: boolean) => () => {
        socket.destroy()
        resolve(answer)
      }
      socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false))
    })
    assert.equal(heard, false, address)
  }
  assert.equal(new URL(site.origin).hostname, '127.0.0.1')
})
