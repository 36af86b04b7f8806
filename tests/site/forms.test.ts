// The same truth in every form that the build writes; tests/browser/print.test.ts asks it of paper, tests/all of a
// text browser.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lost } from '../forms/lost.ts'
import { records } from '../forms/records.ts'
import { writtenForms } from '../forms/written-forms.ts'

test('there are explainers and claims to ask for', () => {
  assert.ok(records.length > 40)
  assert.ok(records.every(({ statements }) => statements.length > 10))
})

for (const [name, form] of Object.entries(writtenForms)) {
  test(`${name}: every statement of every explainer and claim, whole`, (t) => {
    const missing = records.flatMap(({ address, statements }) =>
      lost(statements, form(address)).map((statement) => `${address} ${statement}`),
    )
    const all = records.reduce((sum, { statements }) => sum + statements.length, 0)
    t.diagnostic(`${all - missing.length} of ${all}`)
    assert.deepEqual(missing, [])
  })
}
