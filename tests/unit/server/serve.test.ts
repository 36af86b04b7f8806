import assert from 'node:assert/strict'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { serve, type Served } from '../../../src/server/serve.ts'

let folder: string
let site: Served

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  await mkdir(join(folder, 'page'))
  await writeFile(join(folder, 'page', 'index.html'), '<h1>Page</h1>')
  await writeFile(join(folder, '404.html'), '<h1>Not here</h1>')
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
  for (const path of ['/%', '/%E0%A4%A', '//', '/\\', '/?%', `/${'a'.repeat(4_000)}/`]) {
    assert.ok((await raw(path)).status >= 300, path)
  }
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
