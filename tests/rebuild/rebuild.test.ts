// dist/ is built a second time: in another folder, time zone and language, with its folders listed in another order.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { hashFiles } from '../../src/build/hash-files.ts'
import { compare } from '../../src/verify/compare.ts'

const root = join(mkdtempSync(join(tmpdir(), 'another folder-')), 'deeper', 'site')
after(() => {
  rmSync(resolve(root, '../..'), { recursive: true })
})

test('another folder, time zone, language and order of files give the same bytes', async () => {
  const left = ['.git', 'dist', 'node_modules', '.astro', '.cache', 'tests', 'test-output']
  for (const name of readdirSync('.').filter((name) => !left.includes(name))) {
    cpSync(name, join(root, name), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  // Cards are kept by the hash of their drawing; a few are drawn anew, to see that their bytes come again.
  for (const card of readdirSync('.cache/cards').slice(5)) {
    cpSync(join('.cache/cards', card), join(root, '.cache/cards', card))
  }
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/build/main.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--require "${resolve('tests/rebuild/shuffle-folders.cjs')}"`,
    },
  })
  assert.equal(status, 0, `${stdout.slice(-2_000)}\n${stderr}`)
  const differing = compare(await hashFiles('dist'), await hashFiles(join(root, 'dist')))
  assert.deepEqual(differing, [])
})
