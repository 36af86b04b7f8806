import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { keptAtOnce } from '../../../src/keeping/kept-at-once.ts'
import { Pack } from '../../../src/keeping/pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-at-once-'))
after(() => {
  rmSync(folder, { recursive: true })
})

/** What a build with a pack gets for a word, and whether it was made in this build. */
function build(given: string) {
  const pack = new Pack(join(folder, 'kept'), 'code')
  let isMade = false
  const made = keptAtOnce(pack, 'name', given, () => {
    isMade = true
    return given.toUpperCase()
  })
  pack.close()
  return { made, isMade }
}

test('what is made of the same is made once, of something else anew', () => {
  assert.deepEqual(build('a'), { made: 'A', isMade: true })
  assert.deepEqual(build('a'), { made: 'A', isMade: false })
  assert.deepEqual(build('a'), { made: 'A', isMade: false })
  assert.deepEqual(build('b'), { made: 'B', isMade: true })
  assert.deepEqual(build('a'), { made: 'A', isMade: true })
})

test('without a pack it is made each time', () => {
  let times = 0
  for (let i = 0; i < 2; i += 1) keptAtOnce(undefined, 'name', 'a', () => (times += 1))
  assert.equal(times, 2)
})
