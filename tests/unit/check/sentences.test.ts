import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentences } from '../../../src/check/sentences.ts'

test('a sentence ends at its full stop, question mark or exclamation mark', () => {
  assert.deepEqual(sentences('It is open. Is it? It is! So be it.'), [
    'It is open.',
    'Is it?',
    'It is!',
    'So be it.',
  ])
})

test('an abbreviation, an initial or a decimal ends no sentence', () => {
  const one =
    'Mr. J. Smith of St. Petersburg paid 3.5 million, e.g. for No. 5, at 10.30 a.m. on the day.'
  assert.deepEqual(sentences(one), [one])
})

test('a full stop inside quotation marks ends a sentence with them', () => {
  assert.deepEqual(sentences('He said: “It is open.” She left.'), [
    'He said: “It is open.”',
    'She left.',
  ])
})
