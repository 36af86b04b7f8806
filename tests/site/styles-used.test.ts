// A rule of CSS whose names no page has is dead code. Every selector of src/styles is looked for among the elements,
// classes, ids and attributes of all built pages, and the words of the scripts. No component has styles of its own.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PurgeCSS } from 'purgecss'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { dist, pages } from './site.ts'

const used = { tags: new Set<string>(), classes: new Set<string>(), ids: new Set<string>() }
const attributes = { names: new Set<string>(), values: new Set<string>() }
const whole = rehype().parse(readFileSync(join(dist, 'all.html'), 'utf8'))
for (const { tree } of [...pages, { tree: whole }]) {
  visit(tree, 'element', ({ tagName, properties }) => {
    used.tags.add(tagName)
    for (const [name, value] of Object.entries(properties)) {
      const attribute = name.replace(/^(data|aria)(?=[A-Z])/, '$1-').toLowerCase()
      attributes.names.add(attribute)
      const values = (Array.isArray(value) ? value : [value]).map(String)
      for (const one of values) {
        if (name === 'className') {
          used.classes.add(one)
          attributes.names.add('class')
          attributes.values.add(values.join(' '))
        } else if (name === 'id') used.ids.add(one)
        else attributes.values.add(one)
      }
    }
  })
}
/** Classes and states that only scripts give. */
const said = globSync('**/*.js', { cwd: dist }).flatMap((file) =>
  (readFileSync(join(dist, file), 'utf8').match(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g) ?? []).flatMap(
    (text) => text.match(/[\w-]+/g) ?? [],
  ),
)

/** The selectors of a sheet of which no page has all names. */
async function unused(css: string): Promise<string[]> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: '-', extension: 'names' }],
    css: [{ raw: css }],
    extractors: [
      {
        extensions: ['names'],
        extractor: () => ({
          attributes: { names: [...attributes.names], values: [...attributes.values] },
          classes: [...used.classes, ...said],
          ids: [...used.ids, ...said],
          tags: [...used.tags],
          undetermined: said,
        }),
      },
    ],
    rejected: true,
    // States and parts that no tree shows.
    safelist: [/^:/],
  })
  return result?.rejected?.map((selector) => selector.trim()) ?? []
}

test('every rule of src/styles is used by a page', async () => {
  const sheets = globSync('src/styles/**/*.css')
  assert.ok(sheets.length > 30)
  const dead: string[] = []
  for (const file of sheets) {
    for (const selector of await unused(readFileSync(file, 'utf8')))
      dead.push(`${file}: ${selector}`)
  }
  assert.deepEqual(dead, [])
})

test('a rule that no page uses is found', async () => {
  assert.deepEqual(await unused('.no-page-has-this{color:red}p{margin:0}'), ['.no-page-has-this'])
})

test('components have no styles of their own: they would be in no sheet that is looked at', () => {
  const styled = globSync('src/**/*.astro').filter((file) =>
    /<style(?! is:inline set:html)/.test(readFileSync(file, 'utf8')),
  )
  assert.deepEqual(styled, [])
})
