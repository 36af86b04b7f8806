// The ways to pick claims out of all of them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimNumber } from '../../../src/facts/claim-number.ts'
import { claimsByLine } from '../../../src/facts/claims-by-line.ts'
import { claimsDating } from '../../../src/facts/claims-dating.ts'
import { claimsMadeBy } from '../../../src/facts/claims-made-by.ts'
import { claimsNaming } from '../../../src/facts/claims-naming.ts'

const words = (claim: string) => ({ claim, headline: '', summary: '', reasoning: '' })

test('a claim names a country by its whole name, in any case of ownership', () => {
  const claims = ['Nigeria is far', 'Niger’s border', 'A niger'].map(words)
  assert.deepEqual(claimsNaming('Niger', claims), [words('Niger’s border')])
})

test('a dot in a name is a dot', () => {
  assert.deepEqual(claimsNaming('George W. Bush', [words('George Wx Bush')]), [])
})

test('a claim is made by a person when the report gives it to that person, not when it is about them', () => {
  const claims = ['Jens Stoltenberg (as reported)', 'the report, of Jens Stoltenberg'].map(
    (maker) => ({ made_by: maker }),
  )
  assert.deepEqual(claimsMadeBy('Jens Stoltenberg', claims), claims.slice(0, 1))
})

test('a claim dates a day before the report, on it or since', () => {
  const entry = (date: string) => ({ date, what: '', sources: [] })
  const claim = { before: [entry('2022-06-29')], on_the_day: [], since: [entry('2023-04')] }
  assert.deepEqual(claimsDating('2022-06-29', [claim]), [claim])
  assert.deepEqual(claimsDating('2023-04', [claim]), [claim])
  assert.deepEqual(claimsDating('2023-04-04', [claim]), [])
})

test('claims stand in the order of their lines, by number and not by letters', () => {
  const claims = ['10', '8-9', '2', '10'].map((line) => ({ line }))
  assert.deepEqual([...claimsByLine(claims).keys()], ['2', '8-9', '10'])
  assert.equal(claimsByLine(claims).get('10')?.length, 2)
})

test('the number of a claim has no leading zero', () => {
  assert.equal(claimNumber({ id: 'c07' }), 7)
  assert.equal(claimNumber({ id: 'c31' }), 31)
})
