// Each folder under fixtures/ is one slip of an editor: case.yaml says how a content/ without fault is changed, and
// problem.txt what the editor is told. `npm run test:update` writes what is missing or has changed.
import assert from 'node:assert/strict'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { checkContent } from '../../src/check/check-content.ts'
import { formatProblems } from '../../src/check/format-problems.ts'
import { smallContent } from './small-content.ts'

/** One change of a file. Without `find`, `replace` is its whole text; `hex` is its whole text as bytes. */
interface Change {
  file: string
  find?: string
  replace?: string
  hex?: string
  delete?: boolean
  /** LF becomes CRLF, and a byte order mark goes before it. */
  windows?: boolean
}

const fixtures = 'tests/check/fixtures'
const update = process.env['UPDATE'] === '1'

async function told(changes: readonly Change[]): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  const files = new Map<string, string | Buffer>(Object.entries(smallContent))
  for (const { file, find, replace = '', hex, windows, ...change } of changes) {
    const text = String(files.get(file) ?? '')
    if (find !== undefined) assert.ok(text.includes(find), `${file} does not hold "${find}"`)
    if (change.delete) files.delete(file)
    else if (hex !== undefined) files.set(file, Buffer.from(hex.replace(/\s/g, ''), 'hex'))
    else if (windows) files.set(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    else files.set(file, find === undefined ? replace : text.replace(find, () => replace))
  }
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text)
    }
    const { problems } = await checkContent(root)
    return problems.length === 0 ? 'Nothing wrong.\n' : `${formatProblems(problems)}\n`
  } finally {
    rmSync(root, { recursive: true })
  }
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
