// The built HTML against the standard, as html-validate reads it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { pages } from './site.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes `<br />` and boolean attributes as they were written; browsers read both alike.
    'void-style': 'off',
    // Headings are held by pages.test.ts, over the whole page.
    'heading-level': 'off',
    // The name in a title and the words of a description are held to the limits of link previews elsewhere.
    'long-title': 'off',
  },
})

test('every page is valid HTML', async () => {
  const wrong: string[] = []
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html)
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        wrong.push(`${address}:${line}:${column} ${ruleId}: ${message}`)
      }
    }
  }
  assert.deepEqual(wrong.slice(0, 30), [], `${wrong.length} in all`)
})
