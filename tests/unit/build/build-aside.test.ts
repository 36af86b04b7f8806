import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { buildAside, type Folders } from '../../../src/build/build-aside.ts'

let root: string
let folders: Folders

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'aside-'))
  folders = { site: join(root, 'dist'), next: join(root, 'c/next'), last: join(root, 'c/last') }
  await mkdir(folders.site)
  await writeFile(join(folders.site, 'page'), 'old')
})
afterEach(() => rm(root, { recursive: true }))

const page = () => readFile(join(folders.site, 'page'), 'utf8')
const write = (words: string) => (folder: string) => writeFile(join(folder, 'page'), words)

test('a whole build takes the place of the last one, and nothing of either is left aside', async () => {
  await buildAside(folders, write('new'))
  assert.equal(await page(), 'new')
  assert.deepEqual(await readdir(join(root, 'c')), [])
})

test('a build that fails half-way leaves the last good site', async () => {
  const failing = buildAside(folders, async (folder) => {
    await write('half')(folder)
    throw new Error('the disk is full')
  })
  await assert.rejects(failing, /disk is full/)
  assert.equal(await page(), 'old')
  await buildAside(folders, write('new'))
  assert.equal(await page(), 'new')
})

test('what was interrupted between the two renamings is put right, also where the next build fails', async () => {
  await mkdir(join(root, 'c'))
  await rename(folders.site, folders.last)
  await assert.rejects(buildAside(folders, () => Promise.reject(new Error('no'))))
  assert.equal(await page(), 'old')
})

test('the first build needs no last one', async () => {
  await rm(folders.site, { recursive: true })
  await buildAside(folders, write('first'))
  assert.equal(await page(), 'first')
})
