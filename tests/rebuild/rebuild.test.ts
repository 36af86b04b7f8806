// dist/ is built a second time: in another folder, time zone and language, with its folders listed in another order.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { hashFiles } from '../../src/build/hash-files.ts'
import { compare } from '../../src/verify/compare.ts'
import { copyProject } from './copy-project.ts'

const root = copyProject()
after(() => {
  rmSync(resolve(root, '..'), { recursive: true })
})

test('another folder, time zone, language and order of files give the same bytes', async () => {
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
