// The files by which hosts build the site name what is there.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse as parseToml } from 'smol-toml'
import { parse } from 'yaml'
import { hostFiles } from '../../../src/hosts/host-files.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}
const named = (command: string) =>
  [...command.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name)

test('the workflow for GitHub Pages checks before it builds, and may do no more than it must', () => {
  const workflow = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
    permissions: object
    jobs: Partial<
      Record<
        string,
        { permissions: object; steps: { run?: string; uses?: string; with?: object }[] }
      >
    >
  }
  const { build, publish } = workflow.jobs
  assert.ok(build && publish)
  assert.deepEqual(workflow.permissions, {})
  assert.deepEqual(build.permissions, { contents: 'read' })
  assert.deepEqual(publish.permissions, { pages: 'write', 'id-token': 'write' })
  const runs = build.steps.flatMap(({ run }) => run ?? [])
  assert.deepEqual(runs, ['npm ci', 'npm run check -- --deploy', 'npm run build'])
  for (const name of runs.flatMap(named)) assert.ok(name && name in scripts, name)
  // The action leaves out what begins with a dot, and so .well-known/, unless it is told not to.
  assert.deepEqual(build.steps.at(-1)?.with, { path: 'dist', 'include-hidden-files': true })
})

test("Netlify's file builds with scripts that there are, copies what is made for it, and marks previews", () => {
  const settings = parseToml(readFileSync('netlify.toml', 'utf8')) as {
    build: { command: string; publish: string }
    context: Record<string, { environment: object }>
  }
  const { command, publish } = settings.build
  for (const name of named(command)) assert.ok(name && name in scripts, name)
  assert.match(command, /cp \.deploy\/netlify\/_\* dist\/$/)
  assert.ok('netlify/_headers' in hostFiles({ folder: '', base: '/', isPreview: false, pages: [] }))
  assert.equal(publish, 'dist')
  for (const kind of ['deploy-preview', 'branch-deploy'])
    assert.deepEqual({ ...settings.context[kind]?.environment }, { PREVIEW: '1' })
})
