import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nothingSeen } from '../../../src/styles/nothing-seen.ts'
import { type Seen, seenIn } from '../../../src/styles/seen-in.ts'

function seen(html: string, asked: string[] = []): Seen {
  const found = nothingSeen()
  seenIn(html, new Set(asked), found)
  return found
}

test('tags, classes, ids and names of attributes are seen, however they are quoted', () => {
  const { tags, classes, ids, names } = seen(
    `<p class="a b"><a href='/x>y' id=top hidden>words</a><br/></p>`,
  )
  assert.deepEqual([...tags], ['p', 'a', 'br'])
  assert.deepEqual([...classes], ['a', 'b'])
  assert.deepEqual([...ids], ['top'])
  assert.deepEqual([...names], ['class', 'href', 'id', 'hidden'])
})

test('of values only those are kept of which the sheet asks', () => {
  const html = '<p class="a" data-side="then" title="words">'
  assert.deepEqual([...seen(html, ['data-side', 'class']).values], ['a', 'then'])
})

test('custom properties that a drawing uses are seen', () => {
  assert.deepEqual([...seen('<path fill="var(--sea)">').variables], ['--sea'])
})
