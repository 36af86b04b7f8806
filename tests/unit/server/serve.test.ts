import assert from 'node:assert/strict'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { after, before, test } from 'node:test'
import { serve, type Served } from '../../../src/server/serve.ts'

let folder: string
let site: Served

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  await mkdir(join(folder, 'page'))
  await writeFile(join(folder, 'page', 'index.html'), '<h1>Page</h1>')
  await writeFile(join(folder, 'long.txt'), 'word '.repeat(2_000))
  await writeFile(join(folder, 'card.png'), 'not really a picture')
  await writeFile(join(folder, '_headers'), 'for hosts')
  await mkdir(join(folder, 'old'))
  await writeFile(
    join(folder, 'old', 'index.html'),
    '<meta http-equiv="refresh" content="0;url=/page/">',
  )
  await writeFile(join(folder, '404.html'), '<h1>Not here</h1>')
  await writeFile(join(folder, 'index.html'), '<h1>Home</h1>')
  await writeFile(join(folder, '..', 'secret-of-the-server-test.txt'), 'secret')
  site = await serve(folder, 0)
})

after(async () => {
  await site.close()
  await rm(folder, { recursive: true })
  await rm(join(tmpdir(), 'secret-of-the-server-test.txt'))
})

/** A request as it stands, which fetch would clean up. */
function raw(
  path: string,
  method = 'GET',
): Promise<{ status: number; location?: string; body: string }> {
  const { port } = new URL(site.origin)
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => {
        const { location } = response.headers
        resolve({
          status: response.statusCode ?? 0,
          ...(location !== undefined && { location }),
          body,
        })
      })
    })
      .on('error', reject)
      .end()
  })
}

test('a page is served at its address', async () => {
  const { status, body } = await raw('/page/')
  assert.equal(status, 200)
  assert.equal(body, '<h1>Page</h1>')
})

test('an address without its slash is redirected, with its query, to a path and never to another host', async () => {
  assert.equal((await raw('/page?x=1')).location, '/page/?x=1')
  const { location = '/' } = await raw('//example.com/x')
  assert.ok(!location.startsWith('//'), location)
})

test('what is not there gets the 404 page', async () => {
  const { status, body } = await raw('/nothing/')
  assert.equal(status, 404)
  assert.equal(body, '<h1>Not here</h1>')
})

test('nothing outside the folder is served', async () => {
  for (const path of [
    '/../secret-of-the-server-test.txt',
    '/%2e%2e/secret-of-the-server-test.txt',
    '/page/../../secret-of-the-server-test.txt',
    '/..%2fsecret-of-the-server-test.txt',
    '/..%5csecret-of-the-server-test.txt',
  ]) {
    const { body } = await raw(path)
    assert.ok(!body.includes('secret'), path)
  }
})

test('a malformed address does not end the server', async () => {
  for (const path of ['/%', '/%E0%A4%A', '//', '/\\', `/${'a'.repeat(4_000)}/`]) {
    assert.ok((await raw(path)).status >= 300, path)
  }
  assert.equal((await raw('/?%')).status, 200)
  assert.equal((await raw('/page/')).status, 200)
})

test('only GET and HEAD are answered', async () => {
  assert.equal((await raw('/page/', 'POST')).status, 405)
  const head = await raw('/page/', 'HEAD')
  assert.equal(head.status, 200)
  assert.equal(head.body, '')
})

test('a folder that holds no site is refused with the cure', async () => {
  await assert.rejects(serve(join(folder, 'page'), 0), /npm run build/)
})

test('a port that is taken is refused', async () => {
  await assert.rejects(serve(folder, Number(new URL(site.origin).port)), { code: 'EADDRINUSE' })
})

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const { port } = new URL(site.origin)
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (chunk: Buffer) => parts.push(chunk))
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        })
      })
    })
      .on('error', reject)
      .end()
  })

test('every answer carries the policy, and every file its type and its length', async () => {
  for (const path of ['/page/', '/long.txt', '/card.png', '/nothing/', '/page']) {
    const { headers } = await get(path)
    assert.match(String(headers['content-security-policy']), /default-src 'none'/, path)
    assert.ok(headers['content-length'] !== undefined, path)
  }
  assert.equal((await get('/page/')).headers['content-type'], 'text/html; charset=utf-8')
  assert.equal((await get('/card.png')).headers['content-type'], 'image/png')
})

test('text is compressed as the client can read it; pictures are left as they are', async () => {
  const plain = (await get('/long.txt')).body
  const brotli = await get('/long.txt', { 'accept-encoding': 'gzip, br' })
  assert.equal(brotli.headers['content-encoding'], 'br')
  assert.deepEqual(brotliDecompressSync(brotli.body), plain)
  const zipped = await get('/long.txt', { 'accept-encoding': 'gzip, deflate' })
  assert.equal(zipped.headers['content-encoding'], 'gzip')
  assert.deepEqual(gunzipSync(zipped.body), plain)
  for (const coded of [brotli, zipped]) {
    assert.equal(coded.headers['vary'], 'Accept-Encoding')
    assert.equal(Number(coded.headers['content-length']), coded.body.length)
  }
  const refused = await get('/long.txt', { 'accept-encoding': 'br;q=0, identity' })
  assert.equal(refused.headers['content-encoding'], undefined)
  const card = await get('/card.png', { 'accept-encoding': 'br' })
  assert.equal(card.headers['content-encoding'], undefined)
})

test('HEAD answers with the headers of GET', async () => {
  const whole = await get('/long.txt', { 'accept-encoding': 'br' })
  const head = await get('/long.txt', { 'accept-encoding': 'br' }, 'HEAD')
  assert.equal(head.headers['content-length'], whole.headers['content-length'])
  assert.equal(head.headers.etag, whole.headers.etag)
  assert.equal(head.body.length, 0)
})

test('a range is cut from the file itself, one that lies outside is refused', async () => {
  const part = await get('/long.txt', { range: 'bytes=5-8', 'accept-encoding': 'br' })
  assert.equal(part.status, 206)
  assert.equal(part.body.toString(), 'word')
  assert.equal(part.headers['content-range'], 'bytes 5-8/10000')
  assert.equal((await get('/long.txt', { range: 'bytes=-5' })).body.toString(), 'word ')
  assert.equal((await get('/long.txt', { range: 'bytes=20000-' })).status, 416)
  assert.equal((await get('/long.txt', { range: 'lines=1-2' })).status, 200)
  assert.equal((await get('/long.txt', { range: 'bytes=0-1,5-6' })).status, 200)
})

test('a copy that is still the same is not sent again', async () => {
  const { headers } = await get('/page/')
  const again = await get('/page/', { 'if-none-match': headers.etag ?? '' })
  assert.equal(again.status, 304)
  assert.equal(again.body.length, 0)
  assert.equal((await get('/page/', { 'if-none-match': '"another"' })).status, 200)
})

test('a former address redirects for ever, with its query', async () => {
  const { status, headers } = await get('/old/?x=1')
  assert.equal(status, 301)
  assert.equal(headers.location, '/page/?x=1')
})

test('files for hosts are not served', async () => {
  assert.equal((await get('/_headers')).status >= 300, true)
  assert.equal((await get('/_headers/')).status, 404)
})

test('a site under a base path is served there, and nowhere else', async () => {
  const below = await mkdtemp(join(tmpdir(), 'base-'))
  await writeFile(join(below, '404.html'), 'Not here')
  await writeFile(
    join(below, 'index.html'),
    '<link rel="canonical" href="https://example.org/base/"><h1>Home</h1>',
  )
  const { origin, base, close } = await serve(below, 0)
  assert.equal(base, '/base/')
  const at = (path: string) => fetch(origin + path, { redirect: 'manual' })
  const home = await at('/base/')
  assert.match(await home.text(), /Home/)
  assert.match(home.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  assert.equal((await at('/base')).headers.get('location'), '/base/')
  const outside = await at('/')
  assert.equal(outside.status, 404)
  assert.match(outside.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  await close()
  await rm(below, { recursive: true })
})
