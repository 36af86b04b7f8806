import assert from 'node:assert/strict'
import { test } from 'node:test'
import { live, type LiveContent } from '../../../src/loading/live.ts'
import { once } from '../../../src/pages/_once.ts'

test('what every page needs is made once in a build, and once after each edit', async () => {
  let times = 0
  const count = once(() => Promise.resolve((times += 1)))
  assert.deepEqual([await count(), await count()], [1, 1])
  const edited = () => Promise.resolve({} as LiveContent)
  live.content = edited()
  assert.deepEqual([await count(), await count()], [2, 2])
  live.content = edited()
  assert.equal(await count(), 3)
})
