import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardAddress } from '../../../src/cards/card-address.ts'
import { cardOwner } from '../../../src/cards/card-owner.ts'
import { facts } from './content.ts'

test('a page without a card of its own shows that of the page it belongs to', () => {
  assert.equal(cardOwner('/c/7/', facts), '/claims/applied-in-may/')
  assert.equal(cardOwner('/claims/verdict/holds/', facts), '/claims/')
  assert.equal(cardOwner('/claims/topic/aid/', facts), '/claims/')
  assert.equal(cardOwner('/sources/nato-treaty-1949/', facts), '/sources/')
  assert.equal(cardOwner('/embed/map/2022-11-29/', facts), '/map/2022-11-29/')
})

test('every other page has its own', () => {
  assert.equal(cardOwner('/claims/applied-in-may/', facts), '/claims/applied-in-may/')
  assert.equal(cardOwner('/', facts), '/')
})

test('a card lies under the path of its page, with eight digits of its hash', () => {
  const hash = '0123456789abcdef'
  assert.equal(cardAddress('/explain/not-yet/', hash), '/cards/explain/not-yet.png?v=01234567')
  assert.equal(cardAddress('/', hash), '/cards/index.png?v=01234567')
})
