import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deserialize, serialize } from 'node:v8'
import { hashOf } from '../../../src/keeping/hash-of.ts'

test('what was kept and read again has the hash that it had', () => {
  const words = ['“a”', 'plain'].join(' ').slice(4)
  const value = { words, list: [1, 2.5], of: new Map([['a', new Set([words])]]), not: undefined }
  assert.equal(hashOf(deserialize(serialize(value))), hashOf(value))
})

test('other values have other hashes', () => {
  const values = [
    undefined,
    null,
    {},
    { a: undefined },
    [],
    new Map(),
    new Set(),
    new Map([[1, 2]]),
    '',
    0,
  ]
  assert.equal(new Set(values.map(hashOf)).size, values.length)
})

test('what is no data has none', () => {
  for (const value of [() => 1, { a: () => 1 }, Symbol('a')]) assert.equal(hashOf(value), undefined)
})
