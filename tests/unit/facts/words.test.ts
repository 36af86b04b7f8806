import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typographic } from '../../../src/facts/typography.ts'
import { capitalised, numberInWords } from '../../../src/facts/words.ts'

test('whole numbers up to 99 are written in words', () => {
  const pairs: [number, string][] = [
    [0, 'no'],
    [1, 'one'],
    [10, 'ten'],
    [11, 'eleven'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [31, 'thirty-one'],
    [99, 'ninety-nine'],
    [100, '100'],
  ]
  for (const [number, words] of pairs) assert.equal(numberInWords(number), words)
})

test('a capital is set without changing the rest', () => {
  assert.equal(capitalised('needs context'), 'Needs context')
  assert.equal(capitalised(''), '')
})

test('straight quotation marks become typographic ones, and times stay', () => {
  assert.equal(typographic(`NATO's "open door" at 10:30`), 'NATO’s “open door” at 10:30')
  assert.equal(typographic('29-30 -- no dash'), '29-30 -- no dash')
})
