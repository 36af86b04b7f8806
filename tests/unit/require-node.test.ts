import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { test } from 'node:test'

/** Loads the guard as a Node of this version would, in a folder. */
const load = (version: string) =>
  spawnSync(
    process.execPath,
    [
      '--eval',
      `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require(${JSON.stringify(resolve('src/require-node.cjs'))})`,
    ],
    { encoding: 'utf8', cwd: tmpdir() },
  )

test('a Node that cannot read the commands says so in one line, and which one can', () => {
  for (const version of ['12.0.0', '20.20.2', '22.17.1']) {
    const { status, stderr } = load(version)
    assert.equal(status, 1, version)
    assert.match(stderr, /^This needs Node 22\.18 or later; this is [^\n]+\n$/)
  }
})

test('a Node that can read them says nothing', () => {
  for (const version of ['22.18.0', '24.21.0', '26.0.0']) {
    assert.deepEqual([load(version).status, load(version).stderr], [0, ''], version)
  }
})
