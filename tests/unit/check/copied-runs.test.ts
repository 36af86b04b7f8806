import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copiedRuns } from '../../../src/check/copied-runs.ts'
import { wordRuns } from '../../../src/check/word-runs.ts'

const original = 'a door of oak stood open in the wall of the old town all night'
const hashes = new Set(wordRuns(original).map(({ hash }) => hash))
const copies = (text: string) =>
  copiedRuns(wordRuns(text), ({ hash }) => hashes.has(hash)).map(({ words }) => words)

test('nine words in a row are a copy, whatever their case, marks and line ends', () => {
  assert.deepEqual(copies('“A door, of OAK stood\n open in the wall”'), [
    'a door of oak stood open in the wall',
  ])
})

test('eight words in a row are no copy', () => {
  assert.deepEqual(copies('A door of oak stood open in the house.'), [])
})

test('a long copy is told once, two copies twice', () => {
  assert.equal(copies(original).length, 1)
  assert.equal(copies(`${original} and then ${original}`).length, 2)
})
