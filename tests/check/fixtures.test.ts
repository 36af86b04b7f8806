// Each folder under fixtures/ is one slip of an editor: case.yaml says how a content/ without fault is changed, and
// problem.txt what the editor is told. `npm run test:update` writes what is missing or has changed.
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { checkContent } from '../../src/check/check-content.ts'
import { formatProblems } from '../../src/check/format-problems.ts'
import { type Change, changedContent } from './changed-content.ts'
import { withContent } from './with-content.ts'

const fixtures = 'tests/check/fixtures'
const update = process.env['UPDATE'] === '1'

async function told(changes: readonly Change[]): Promise<string> {
  const { problems } = await withContent(changedContent(changes), (root) => checkContent(root))
  return problems.length === 0 ? 'Nothing wrong.\n' : `${formatProblems(problems)}\n`
}

test('a content without fault has no problem', async () => {
  assert.equal(await told([]), 'Nothing wrong.\n')
})

const cases = globSync('*/case.yaml', { cwd: fixtures }).map((file) => dirname(file))

test('there are fixtures', () => {
  assert.ok(cases.length > 70)
})

for (const name of cases.toSorted()) {
  test(`an editor is told what to do about ${name}`, async () => {
    const changes = parse(readFileSync(`${fixtures}/${name}/case.yaml`, 'utf8')) as Change[]
    const got = await told(changes)
    const path = `${fixtures}/${name}/problem.txt`
    if (update) writeFileSync(path, got)
    assert.ok(
      existsSync(path),
      `${path} is missing; npm run test:update writes it. It would be:\n${got}`,
    )
    assert.equal(got, readFileSync(path, 'utf8'))
  })
}
