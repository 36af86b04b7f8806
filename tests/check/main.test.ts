import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { test } from 'node:test'
import { withContent } from './with-content.ts'

/** Runs the command on a content/ of its own. */
const run = (changed: Parameters<typeof withContent>[0], ...options: string[]) =>
  withContent(changed, (root) => {
    const command = [resolve('src/check/main.ts'), ...options]
    return spawnSync(process.execPath, command, { cwd: dirname(root), encoding: 'utf8' })
  })

test('a content without fault is told in one line and a table of how it reads', async () => {
  const { status, stdout, stderr } = await run({})
  assert.equal(stderr, '')
  assert.equal(status, 0)
  const [first, head, ...rows] = stdout.trimEnd().split('\n')
  assert.equal(first, '2 articles, 1 claim, 3 sources: nothing wrong.')
  assert.match(head ?? '', /^article +words +grade$/)
  assert.equal(rows.length, 2)
  assert.match(rows[0] ?? '', /^\S+ +\d+ +\d+\.\d$/)
})

test('problems go to the error output, and the command fails', async () => {
  const { status, stdout, stderr } = await run({ 'quotes.yaml': '' })
  assert.equal(status, 1)
  assert.equal(stdout, '')
  assert.match(stderr, /^content\/quotes.yaml:1:1 {2}The file is empty\./)
  assert.match(stderr, /\n1 problem in 1 file\.\n$/)
})

test('a site without address and contact passes the check, but not the one before publishing', async () => {
  const { status, stderr } = await run({}, '--deploy')
  assert.equal(status, 1)
  assert.match(stderr, /no address[\s\S]*no contact/)
})

test('an option that is misspelt is refused, not passed over', async () => {
  const { status, stderr } = await run({}, '--deplay')
  assert.equal(status, 2)
  assert.match(stderr, /"--deplay" is no option of the check/)
})
