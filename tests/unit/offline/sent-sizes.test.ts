import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { Pack } from '../../../src/keeping/pack.ts'
import { SentSizes } from '../../../src/offline/sent-sizes.ts'

const folder = mkdtempSync(join(tmpdir(), 'sent-sizes-'))
after(() => {
  rmSync(folder, { recursive: true })
})

test('a size that the build before found is not found again, and what no build asked for is forgotten', async () => {
  const text = Buffer.from('words '.repeat(100))
  /** Which of the hashes a build had to read. */
  const build = async (hashes: readonly string[]) => {
    const pack = new Pack(join(folder, 'kept'), 'code')
    const sizes = new SentSizes(pack)
    const read: string[] = []
    for (const hash of hashes) {
      const size = await sizes.of(hash, () => {
        read.push(hash)
        return text
      })
      assert.equal(size, gzipSync(text).length)
    }
    sizes.keep()
    pack.close()
    return read
  }
  assert.deepEqual(await build(['one', 'two']), ['one', 'two'])
  assert.deepEqual(await build(['one', 'three']), ['three'])
  assert.deepEqual(await build(['one', 'two']), ['two'])
})
