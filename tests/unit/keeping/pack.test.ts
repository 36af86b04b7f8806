import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Pack } from '../../../src/keeping/pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-'))
after(() => {
  rmSync(folder, { recursive: true })
})
let count = 0
const newFile = () => join(folder, 'below', String((count += 1)))
const kept = (made: string) => ({ given: 'g', asked: new Map([['q', 'a']]), made })

function packed(file: string, ...names: string[]) {
  const pack = new Pack(file, 'code')
  for (const name of names) pack.keep(name, kept(`made of ${name}`))
  pack.close()
}

test('what a build keeps the next one finds, if it keeps it too', () => {
  const file = newFile()
  packed(file, 'one', 'two')
  const second = new Pack(file, 'code')
  assert.deepEqual(second.find('two'), kept('made of two'))
  assert.equal(second.find('three'), undefined)
  second.keep('two', kept('two again'))
  second.close()
  const third = new Pack(file, 'code')
  assert.deepEqual(third.find('two'), kept('two again'))
  assert.equal(third.find('one'), undefined)
})

test('what is found and kept on is found again, of all ages', () => {
  const file = newFile()
  packed(file, 'one', 'two')
  for (let builds = 0; builds < 3; builds += 1) {
    const pack = new Pack(file, 'code')
    for (const name of ['two', 'one']) {
      const found = pack.find(name)
      assert.ok(found)
      assert.deepEqual(found, kept(`made of ${name}`))
      pack.keep(name, found)
    }
    pack.close()
  }
})

test('with other code nothing is found', () => {
  const file = newFile()
  packed(file, 'one')
  assert.equal(new Pack(file, 'other code').find('one'), undefined)
})

test('an interrupted build leaves what was kept before', () => {
  const file = newFile()
  packed(file, 'one')
  new Pack(file, 'code').keep('one', kept('half a build'))
  assert.deepEqual(new Pack(file, 'code').find('one'), kept('made of one'))
})

test('of a file that is broken nothing is taken', () => {
  const file = newFile()
  packed(file, 'one', 'two')
  const bytes = readFileSync(file)
  const at = bytes.indexOf('made of one')
  bytes.write('MADE', at)
  writeFileSync(file, bytes)
  const pack = new Pack(file, 'code')
  assert.equal(pack.find('one'), undefined)
  assert.deepEqual(pack.find('two'), kept('made of two'))
  for (const broken of [bytes.subarray(0, -5), Buffer.from('no pack'), Buffer.alloc(0)]) {
    writeFileSync(file, broken)
    assert.equal(new Pack(file, 'code').find('two'), undefined)
  }
})
