import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readContent } from '../../../src/check/read-content.ts'
import { outsideLinks } from '../../../src/check/outside-links.ts'
import { withContent } from '../../check/with-content.ts'

test('outside links are those of sources and of texts, each with who names it', async () => {
  const links = await withContent(
    {
      'pages/about.md':
        '---\ntitle: About\nsummary: About.\n---\n\n[NATO](https://www.nato.int/).\n',
    },
    async (root) => outsideLinks((await readContent(root)).content),
  )
  assert.deepEqual([...links], [['https://www.nato.int/', ['nato-2008', 'content/pages/about.md']]])
})
