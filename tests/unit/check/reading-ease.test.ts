import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocks } from '../../../src/check/blocks.ts'
import { parseMarkdown } from '../../../src/check/parse-markdown.ts'
import { readingEase } from '../../../src/check/reading-ease.ts'

const easeOf = (text: string) => readingEase(blocks(parseMarkdown(text)))

test('short words in short sentences have a low grade, long ones a high one', () => {
  assert.ok(easeOf('The door is open. Come in.').grade < 2)
  assert.ok(easeOf('Organisational considerations necessitated negotiations.').grade > 11)
})

test('the grade is that of Flesch and Kincaid', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59.
  assert.equal(easeOf('The cat sat on the mat.').grade, -1.4)
})

test('headings and cells are words to read, but no sentences to grade', () => {
  const { words, grade } = easeOf('## A heading here\n\nThe cat sat on the mat.')
  assert.equal(words, 9)
  assert.equal(grade, -1.4)
})

test('recorded quotations are not the writer’s words', () => {
  assert.equal(easeOf('The door.\n\n> [!quote q01]').words, 2)
})
