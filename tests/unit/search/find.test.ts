import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finder } from '../../../src/search/find.browser.ts'
import type { SearchRecord } from '../../../src/search/search-record.ts'

const record = (href: string, title: string, kind: SearchRecord['kind'] = 'Term') => ({
  kind,
  href,
  title,
  text: '',
  more: '',
  when: '2022',
})
const find = finder([
  record('/a/', 'Türkiye and Przewodów'),
  record('/b/', 'The veto of Türkiye'),
  record('/c/', 'Transformers'),
])
const found = (query: string) => find(query).map(({ href }) => href)

test('letters are found without their marks', () => {
  assert.deepEqual(found('przewodow'), ['/a/'])
  assert.deepEqual(found('turkiye').toSorted(), ['/a/', '/b/'])
})

test('what holds all words of a query hides what holds some of them', () => {
  assert.deepEqual(found('veto turkiye'), ['/b/'])
})

test('where nothing holds all words, any of them will do', () => {
  assert.deepEqual(found('veto transformers').toSorted(), ['/b/', '/c/'])
})

test('a word begun and a word misspelt are found', () => {
  assert.deepEqual(found('transf'), ['/c/'])
  assert.deepEqual(found('transfomers'), ['/c/'])
})
