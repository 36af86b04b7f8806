import assert from 'node:assert/strict'
import { test } from 'node:test'
import { breakLines } from '../../../src/cards/break-lines.ts'

const letters = (line: string) => line.length

test('words are set in as few lines as fit', () => {
  assert.deepEqual(breakLines('one two three', 20, letters), ['one two three'])
  assert.deepEqual(breakLines('one two three', 12, letters), ['one two', 'three'])
})

test('lines are even, rather than full with a short one at the end', () => {
  assert.deepEqual(breakLines('aaaa aaaa aaaa aaaa aaaa aaaa', 24, letters), [
    'aaaa aaaa aaaa',
    'aaaa aaaa aaaa',
  ])
})

test('a number stays with what it counts', () => {
  assert.deepEqual(breakLines('applied on 18 May 2022', 14, letters), ['applied on', '18 May 2022'])
  assert.deepEqual(breakLines('What Article 10 says', 15, letters), ['What', 'Article 10 says'])
})

test('a word that is wider than the line does not fit', () => {
  assert.equal(breakLines('incomprehensible', 10, letters), undefined)
})
