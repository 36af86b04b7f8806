import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listPages } from '../../../src/facts/list-pages.ts'

test('a list that fits is one page, and so is one that holds nothing', () => {
  assert.deepEqual(listPages(['a', 'b'], 2), [{ number: 1, count: 1, items: ['a', 'b'] }])
  assert.deepEqual(listPages([], 2), [{ number: 1, count: 1, items: [] }])
})

test('a longer list goes on page after page, and loses nothing', () => {
  const pages = listPages(['a', 'b', 'c', 'd', 'e'], 2)
  assert.deepEqual(
    pages.map(({ number, items }) => [number, items.join('')]),
    [
      [1, 'ab'],
      [2, 'cd'],
      [3, 'e'],
    ],
  )
})
