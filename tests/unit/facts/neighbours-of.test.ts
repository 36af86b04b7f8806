import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighboursOf } from '../../../src/facts/neighbours-of.ts'

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

test('a record stands between the one before and the one after; at an end one of them is missing', () => {
  assert.deepEqual(neighboursOf('b', [a, b, c]), { before: a, after: c })
  assert.deepEqual(neighboursOf('a', [a, b, c]), { before: undefined, after: b })
  assert.deepEqual(neighboursOf('c', [a, b, c]), { before: b, after: undefined })
})

test('a record that is not in the list has no neighbours, least of all the first one', () => {
  assert.deepEqual(neighboursOf('x', [a, b, c]), { before: undefined, after: undefined })
})
