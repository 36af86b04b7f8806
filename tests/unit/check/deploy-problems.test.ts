import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deployProblems } from '../../../src/check/deploy-problems.ts'
import { standIns } from '../../../src/check/stand-ins.ts'

test('a site without address and contact is not deployed', () => {
  assert.deepEqual(
    deployProblems({ site: standIns.site }).map(({ what }) => what),
    [
      'The site has no address: every link to it would lead to example.org.',
      'The site has no contact: nobody could report an error.',
    ],
  )
})

test('a site with both is, once it says until when the contact is read', () => {
  const site = { ...standIns.site, address: 'https://door.example', contact: 'desk@door.example' }
  assert.deepEqual(deployProblems({ site: { ...site, contact_until: '2026-12-31' } }), [])
  assert.deepEqual(
    deployProblems({ site }).map(({ what }) => what),
    ['The contact has no end, which security.txt must name.'],
  )
})
