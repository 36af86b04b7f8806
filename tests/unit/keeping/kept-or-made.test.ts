import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { hashOf } from '../../../src/keeping/hash-of.ts'
import { keptOrMade } from '../../../src/keeping/kept-or-made.ts'
import { Pack } from '../../../src/keeping/pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-'))
after(() => {
  rmSync(folder, { recursive: true })
})

/** What the second of two builds makes, of which the first knew other things. */
async function secondBuild(
  first: { given?: string; answer?: unknown; untold?: boolean },
  second: { given?: string; answer?: unknown },
) {
  const file = join(mkdtempSync(join(folder, 'build-')), 'pack')
  const build = async (
    made: string,
    { given = 'g', answer = 1, untold = false }: typeof first,
  ): Promise<string> => {
    const pack = new Pack(file, 'code')
    const hashOfAnswer = () => Promise.resolve(hashOf(answer))
    const make = () => Promise.resolve({ made, asked: untold ? undefined : ['question'] })
    const result = await keptOrMade(pack, 'name', given, hashOfAnswer, make)
    pack.close()
    return result
  }
  assert.equal(await build('first', first), 'first')
  return build('second', second)
}

test('the same is not made a second time', async () => {
  assert.equal(await secondBuild({}, {}), 'first')
})

test('it is made anew of something else, or where a question has another answer', async () => {
  assert.equal(await secondBuild({}, { given: 'other' }), 'second')
  assert.equal(await secondBuild({}, { answer: 2 }), 'second')
  assert.equal(await secondBuild({}, { answer: null }), 'second')
})

test('it is made anew where nobody knows what it rests on, or an answer cannot be compared', async () => {
  assert.equal(await secondBuild({ untold: true }, {}), 'second')
  assert.equal(await secondBuild({ answer: () => 1 }, {}), 'second')
  assert.equal(await secondBuild({}, { answer: Symbol('no answer') }), 'second')
})
