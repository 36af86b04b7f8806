import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { keptFor } from '../../../src/keeping/kept-for.ts'
import { Pack } from '../../../src/keeping/pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-for-'))
after(() => {
  rmSync(folder, { recursive: true })
})

/** What a build with a pack gets for a word, and whether it was made in this build. */
async function build(given: string) {
  const pack = new Pack(join(folder, 'kept'), 'code')
  let isMade = false
  const made = await keptFor(pack, 'name', given, (word) => {
    isMade = true
    return Promise.resolve(word.toUpperCase())
  })
  pack.close()
  return { made, isMade }
}

test('what is made of the same is made once, of something else anew', async () => {
  assert.deepEqual(await build('a'), { made: 'A', isMade: true })
  assert.deepEqual(await build('a'), { made: 'A', isMade: false })
  assert.deepEqual(await build('b'), { made: 'B', isMade: true })
  assert.deepEqual(await build('a'), { made: 'A', isMade: true })
})

test('without a pack it is made', async () => {
  assert.equal(await keptFor(undefined, 'name', 1, (one) => Promise.resolve(one + 1)), 2)
})
