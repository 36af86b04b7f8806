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

test('a site with both is', () => {
  const site = { ...standIns.site, address: 'https://door.example', contact: 'desk@door.example' }
  assert.deepEqual(deployProblems({ site }), [])
})
