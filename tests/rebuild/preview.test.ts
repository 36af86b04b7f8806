// The site built as a preview, under a base path, and with a contact: what only such builds hold. Cards are left out.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { builtSite } from '../../src/headers/built-site.ts'
import { serve } from '../../src/server/serve.ts'
import { copyProject } from './copy-project.ts'

const root = copyProject()
after(() => {
  rmSync(resolve(root, '..'), { recursive: true })
})

function build(address: string, env: Record<string, string>) {
  const file = join(root, 'content/site.yaml')
  const text = readFileSync('content/site.yaml', 'utf8')
  const contact = 'contact: desk@example.org\ncontact_until: "2026-12-31"\n'
  writeFileSync(file, text.replace(/^address: .*\n/m, `address: ${address}\n${contact}`))
  cpSync('public/apple-touch-icon.png', join(root, 'card.png'))
  writeFileSync(
    join(root, 'src/cards/render-card.ts'),
    "import { readFile } from 'node:fs/promises'\nexport const renderCard = () => readFile('card.png')\n",
  )
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/main.ts'], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  assert.equal(status, 0, `${stdout.slice(-2_000)}\n${stderr.slice(0, 3_000)}`)
}

test('a preview under a base path is served there whole, for readers and not for search engines', async () => {
  build('https://example.org/base/', { PREVIEW: '1' })
  const dist = join(root, 'dist')
  const { pages, base, isPreview } = await builtSite(dist)
  assert.deepEqual([base, isPreview], ['/base/', true])
  for (const [path, html] of pages) {
    assert.equal(html.match(/<meta name="robots" content="noindex/g)?.length, 1, path)
  }
  assert.doesNotMatch(readFileSync(join(dist, 'sitemap.xml'), 'utf8'), /<loc>/)
  // It would have to lie at the root of the host.
  assert.ok(!existsSync(join(dist, '.well-known')))

  const { origin, close } = await serve(dist, 0)
  try {
    const page = await fetch(`${origin}/base/explain/not-yet/`)
    assert.equal(page.headers.get('x-robots-tag'), 'noindex')
    const html = await page.text()
    const linked = [...html.matchAll(/ (?:src|href)="(\/[^"#]*)"/g)].map(([, href = '']) => href)
    assert.ok(linked.length > 50)
    for (const href of new Set(linked)) {
      assert.equal((await fetch(origin + href)).status, 200, href)
    }
    assert.match(
      (await fetch(`${origin}/base/embed/claims/applied-in-may/`)).headers.get(
        'content-security-policy',
      ) ?? '',
      /frame-ancestors \*/,
    )
  } finally {
    await close()
  }
})

test('a site with a contact has a security.txt, and only what is public is for search engines', () => {
  build('https://example.org', {})
  const dist = join(root, 'dist')
  assert.match(
    readFileSync(join(dist, '.well-known/security.txt'), 'utf8'),
    /^Contact: mailto:desk@example\.org\nExpires: 2026-12-31T23:59:59Z\n/,
  )
  assert.match(readFileSync(join(dist, 'sitemap.xml'), 'utf8'), /<loc>/)
  assert.ok(globSync('_headers', { cwd: dist }).length === 0)
})
