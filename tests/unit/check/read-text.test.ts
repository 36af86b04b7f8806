import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { test } from 'node:test'
import { checkContent } from '../../../src/check/check-content.ts'
import { formatProblems } from '../../../src/check/format-problems.ts'
import { withContent } from '../../check/with-content.ts'

test('a file that cannot be read is a problem with its cure, not the end of the check', async () => {
  await withContent({}, async (root) => {
    symlinkSync('nowhere', `${root}/articles/lost.md`)
    const { problems } = await checkContent(root)
    assert.match(
      formatProblems(problems),
      /content\/articles\/lost\.md:1:1 {2}The file cannot be read\./,
    )
  })
})
