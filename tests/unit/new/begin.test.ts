import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { readContent } from '../../../src/check/read-content.ts'
import { begin } from '../../../src/new/begin.ts'
import { withContent } from '../../check/with-content.ts'

const records = [
  ['article', 'who-pays', 'articles/who-pays.md'],
  ['claim', 'who-said-so', 'claims/who-said-so.yaml'],
  ['source', 'nato-2023', 'sources.yaml'],
  ['event', 't-2024-05-01-vote', 'timeline.yaml'],
] as const

for (const [kind, id, file] of records) {
  test(`a new ${kind} is a record that its schema takes, and says what to fill in`, async () => {
    await withContent({}, async (root) => {
      assert.match(await begin(root, kind, id), /replace every sentence that begins with "Write"/)
      assert.match(await readFile(`${root}/${file}`, 'utf8'), /Write/)
      const { problems, content } = await readContent(root)
      assert.deepEqual(problems, [])
      const { articles, claims, sources, events } = content.facts
      const ids = [
        ...articles.keys(),
        ...[...claims.values()].map(({ slug }) => slug),
        ...sources.keys(),
        ...events.keys(),
      ]
      assert.ok(ids.includes(id))
    })
  })

  test(`a ${kind} that is there is not written over`, async () => {
    await withContent({}, async (root) => {
      await begin(root, kind, id)
      const before = await readFile(`${root}/${file}`, 'utf8')
      await assert.rejects(begin(root, kind, id), /already/)
      assert.equal(await readFile(`${root}/${file}`, 'utf8'), before)
    })
  })

  test(`a ${kind} cannot be begun outside its folder, nor under a name that is no address`, async () => {
    await withContent({}, async (root) => {
      for (const bad of ['../x', 'a/b', 'A', '', '__proto__', 'a b', '-a', 't-/x', 'a\nb']) {
        await assert.rejects(begin(root, kind, bad), /cannot be the id/, bad)
      }
    })
  })
}

test('a new article is a draft', async () => {
  await withContent({}, async (root) => {
    await begin(root, 'article', 'who-pays')
    const { content } = await readContent(root)
    assert.equal(content.facts.articles.get('who-pays')?.draft, true)
  })
})

test('what cannot be begun is refused with what can', async () => {
  await withContent({}, async (root) => {
    await assert.rejects(begin(root, 'person', 'x'), /article\|claim\|source\|event/)
  })
})
