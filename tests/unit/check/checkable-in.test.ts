import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkableIn } from '../../../src/check/checkable-in.ts'

test('numbers, months and quoted words must carry a source', () => {
  assert.deepEqual(checkableIn('On 29 November 2022 he said “yes” to 1,324 km at 10:30.'), {
    numbers: ['29', '2022', '1,324', '10:30'],
    months: ['November'],
    quoted: ['“yes”'],
  })
})

test('number words, apostrophes, and may and march as verbs need none', () => {
  assert.deepEqual(checkableIn('May they march on NATO’s thirty allies’ roads?'), {
    numbers: [],
    months: [],
    quoted: [],
  })
})
