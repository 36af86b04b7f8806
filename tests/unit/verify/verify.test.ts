import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { hashFiles } from '../../../src/build/hash-files.ts'
import { serve, type Served } from '../../../src/server/serve.ts'
import { compare } from '../../../src/verify/compare.ts'
import { fetchHashes } from '../../../src/verify/fetch-hashes.ts'
import { securityExpiry } from '../../../src/verify/security-expiry.ts'

let folder: string
let built: Record<string, string>
let copy: Served

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'))
  await mkdir(join(folder, 'page'))
  for (const file of ['404.html', 'index.html', 'page/index.html', 'data.json']) {
    await writeFile(join(folder, file), file)
  }
  built = await hashFiles(folder)
  copy = await serve(folder, 0)
})
after(async () => {
  await copy.close()
  await rm(folder, { recursive: true })
})

test('a published copy of what was built does not differ', async () => {
  assert.deepEqual(Object.keys(built), ['404.html', 'data.json', 'index.html', 'page/index.html'])
  assert.deepEqual(compare(built, await fetchHashes(copy.origin, Object.keys(built))), [])
})

test('what was altered, is missing or was added is named', async () => {
  const other = { ...built, 'page/index.html': 'another', 'gone/index.html': 'x' }
  assert.deepEqual(compare(other, await fetchHashes(copy.origin, Object.keys(other))), [
    'page/index.html is another one.',
    'gone/index.html is missing.',
  ])
  assert.deepEqual(compare({}, { 'evil.js': 'x' }), ['evil.js was not built here.'])
})

test('security.txt must end on a later day', () => {
  const text = 'Contact: mailto:a@example.org\nExpires: 2027-01-01T00:00:00Z\n'
  assert.equal(securityExpiry(text, '2026-12-31'), undefined)
  assert.match(securityExpiry(text, '2027-01-01') ?? '', /ended on 2027-01-01/)
  assert.match(securityExpiry('', '2026-12-31') ?? '', /Write Expires/)
})
