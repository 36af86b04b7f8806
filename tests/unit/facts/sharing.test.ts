import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shareLinks } from '../../../src/facts/share-links.ts'
import { textFragment } from '../../../src/facts/text-fragment.ts'

test('every share link is plain https or a letter, and hands the whole address on', () => {
  const address = 'https://example.org/map/2022-11-29/?a=1&b=2#PL'
  for (const { name, href } of shareLinks(address)) {
    assert.match(href, /^(https:\/\/|mailto:)/, name)
    const { search, hash } = new URL(href)
    const handed = new URLSearchParams(hash ? hash.slice(1) : search)
    assert.deepEqual([...handed.values()], [address], name)
  }
})

test('a few words are named whole, many by their first and last', () => {
  assert.equal(textFragment('the door is open'), ':~:text=the%20door%20is%20open')
  const many = 'one two three four five six seven eight nine ten eleven'
  assert.equal(
    textFragment(many),
    ':~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  )
})

test('what joins the parts of a text directive is written out where it stands in the words', () => {
  assert.equal(
    textFragment('non-lethal, he said & left'),
    ':~:text=non%2Dlethal%2C%20he%20said%20%26%20left',
  )
})

test('a passage over two paragraphs is named by words of its first and its last', () => {
  assert.equal(textFragment(' The first.\n\nThe last. '), ':~:text=The%20first.,The%20last.')
})
