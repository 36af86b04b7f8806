// The site built as a preview and with a contact: what only such builds hold. Cards are left out.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { builtSite } from '../../src/headers/built-site.ts'
import { serve } from '../../src/server/serve.ts'
import { copyProject } from './copy-project.ts'

const root = copyProject()
after(() => {
  rmSync(resolve(root, '..'), { recursive: true })
})

test('a preview is for readers and not for search engines, and a contact has its security.txt', async () => {
  const text = readFileSync('content/site.yaml', 'utf8')
  const contact = 'contact: desk@example.org\ncontact_until: "2026-12-31"\n'
  writeFileSync(join(root, 'content/site.yaml'), text + contact)
  cpSync('public/apple-touch-icon.png', join(root, 'card.png'))
  writeFileSync(
    join(root, 'src/cards/render-card.ts'),
    "import { readFile } from 'node:fs/promises'\nexport const renderCard = () => readFile('card.png')\n",
  )
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/main.ts'], {
    cwd: root,
    env: { ...process.env, PREVIEW: '1' },
    encoding: 'utf8',
  })
  assert.equal(status, 0, `${stdout.slice(-2_000)}\n${stderr.slice(0, 3_000)}`)

  const dist = join(root, 'dist')
  const { pages, isPreview } = await builtSite(dist)
  assert.ok(isPreview)
  for (const [path, html] of pages) {
    assert.equal(html.match(/<meta name="robots" content="noindex/g)?.length, 1, path)
  }
  assert.doesNotMatch(readFileSync(join(dist, 'sitemap.xml'), 'utf8'), /<loc>/)
  const { origin, close } = await serve(dist, 0)
  try {
    for (const path of ['/explain/not-yet/', '/data/v1/claims.json']) {
      assert.equal((await fetch(origin + path)).headers.get('x-robots-tag'), 'noindex', path)
    }
    const security = await fetch(`${origin}/.well-known/security.txt`)
    assert.equal(security.headers.get('content-type'), 'text/plain; charset=utf-8')
    assert.match(
      await security.text(),
      /^Contact: mailto:desk@example\.org\nExpires: 2026-12-31T23:59:59Z\n/,
    )
  } finally {
    await close()
  }
})
