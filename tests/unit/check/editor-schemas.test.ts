// What editors hold content/ against while a writer types: made from the schemas of the check, and as strict as JSON
// Schema can be.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { editorSchemas } from '../../../src/check/editor-schemas.ts'

const schemas = editorSchemas()
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
const valid = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]))

/** The schema's name, the file and what it holds: YAML, or the front matter of Markdown. */
const files = globSync(
  '{content,tests/rebuild/lakeside}/{*.yaml,{claims,articles,pages}/*.{yaml,md}}',
).map((file) => {
  const path = file.replace(/^content\/|^tests\/rebuild\/lakeside\//, '')
  const text = readFileSync(file, 'utf8')
  const yaml = file.endsWith('.md') ? (/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') : text
  return { name: path.replace(/\/.*|\.yaml$/g, ''), file, data: parse(yaml) as unknown }
})

test('the files in .vscode/schemas are those of the check: npm run schemas', () => {
  const committed = globSync('.vscode/schemas/*.json').map((file) =>
    file.replace(/.*\/|\.json$/g, ''),
  )
  assert.deepEqual(committed.toSorted(), [...schemas.keys()].toSorted())
  for (const [name, schema] of schemas) {
    const file = JSON.parse(readFileSync(`.vscode/schemas/${name}.json`, 'utf8')) as unknown
    assert.deepEqual(file, JSON.parse(JSON.stringify(schema)), name)
  }
})

test('every YAML file of content/ has its schema in the settings of the editor', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>
  }
  const given = Object.entries(settings['yaml.schemas']).map(([schema, glob]) => {
    assert.ok(schemas.has(schema.replace(/.*\/|\.json$/g, '')), schema)
    return glob.replace('*', 'vow-of-2008').slice(1)
  })
  const wanted = globSync('content/{*.yaml,claims/vow-of-2008.yaml}')
  assert.deepEqual(given.toSorted(), wanted.toSorted())
})

test('all that stands in content/ is right to an editor too', () => {
  assert.ok(files.length > 60)
  for (const { name, file, data } of files) {
    const check = valid.get(name)
    assert.ok(check, file)
    assert.ok(check(data), `${file}: ${ajv.errorsText(check.errors)}`)
  }
})

test('a slip is shown while it is typed: a wrong key, a missing one, a wrong value, a title that is too long', () => {
  let tried = 0
  for (const { name, file, data } of files) {
    const check = valid.get(name)
    if (!check || typeof data !== 'object' || data === null) continue
    const [key = '', value] = Object.entries(data as Record<string, unknown>)[0] ?? []
    const slips: object[] = [
      { ...data, titel: 'x' },
      { ...data, [key]: { wrong: value } },
    ]
    if ('title' in data) slips.push({ ...data, title: 'Long '.repeat(40) })
    if ('verdict' in data) slips.push({ ...data, verdict: 'perhaps' })
    if ('report_day' in data) slips.push({ ...data, report_day: '29 November' })
    if (!('allow' in data)) slips.push(Object.fromEntries(Object.entries(data).slice(1)))
    for (const slip of slips) {
      tried += 1
      assert.ok(!check(slip), `${file}: ${JSON.stringify(slip).slice(0, 200)}`)
    }
  }
  assert.ok(tried > 200)
})
