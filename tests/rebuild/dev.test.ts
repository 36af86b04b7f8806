// What a writer sees in `astro dev`: what he wrote, what is wrong with it and how to mend it, and what he wrote again.
import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { parse } from 'yaml'
import { copyProject } from './copy-project.ts'
import { devServer } from './dev-server.ts'

const root = copyProject()
let server: Awaited<ReturnType<typeof devServer>>
before(async () => {
  server = await devServer(root)
})
after(async () => {
  await server.stop()
  rmSync(resolve(root, '..'), { recursive: true })
})

const file = (name: string) => join(root, 'content', name)
const page = async (path: string) => (await fetch(server.origin + path)).text()
const change = (name: string, from: string, to: string) => {
  const text = readFileSync(file(name), 'utf8')
  assert.ok(text.includes(from), `${name} does not say "${from}"`)
  writeFileSync(
    file(name),
    text.replace(from, () => to),
  )
}

/** The page once it says these words: how long that takes is measured by the bench. */
async function shows(path: string, words: string): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const html = await page(path)
    if (html.includes(words)) return html
    assert.ok(tries < 300, `${path} never said "${words}":\n${html.slice(0, 3_000)}`)
    await setTimeout(100)
  }
}

/** A paragraph, below the text, since there nothing else is moved by it. */
const end = (name: string, words: string) => {
  const text = readFileSync(file(name), 'utf8')
  writeFileSync(file(name), `${text.trimEnd()}\n\n${words}\n`)
  return () => {
    writeFileSync(file(name), text)
  }
}

test('a changed text shows, a mistake shows its place and its cure until it is mended', async () => {
  const path = '/explain/not-yet/'
  const before = await page(path)
  const undo = end('articles/not-yet.md', 'The door stays on its hinges.')
  await shows(path, 'The door stays on its hinges.')
  change('articles/not-yet.md', 'on its hinges', 'on its hingesx')
  const line = readFileSync(file('articles/not-yet.md'), 'utf8').split('\n').length - 1
  const wrong = await shows(path, '“hingesx”'.replace(/[“”]/g, '&quot;'))
  assert.match(wrong, new RegExp(`content/articles/not-yet\\.md:${line}:23\\b`))
  assert.match(wrong, /Did you mean hinges/)
  assert.match(await page('/claims/'), /hingesx/, 'every page says so')
  change('articles/not-yet.md', 'hingesx', 'hinges, open or shut')
  assert.doesNotMatch(await shows(path, 'hinges, open or shut'), /class="wrap problems"/)
  undo()
  for (let tries = 0; (await page(path)).includes('open or shut'); tries += 1) {
    assert.ok(tries < 300)
    await setTimeout(100)
  }
  assert.equal((await page(path)).length, before.length)
})

test('a changed record shows where it is told, and in the texts that lean on it', async () => {
  const text = readFileSync(file('glossary.yaml'), 'utf8')
  const [term] = (parse(text) as { terms: { id: string; text: string }[] }).terms
  assert.ok(term)
  const undo = end('articles/not-yet.md', `It is [a word](term:${term.id}) for it.`)
  await shows('/explain/not-yet/', 'a word</a> for it.')
  const words = term.text.split(/[^ \w]/)[0] ?? ''
  change('glossary.yaml', words, `In short, ${words}`)
  await shows(`/terms/${term.id}/`, `In short, ${words}`)
  await shows('/explain/not-yet/', `In short, ${words}`)
  writeFileSync(file('glossary.yaml'), text)
  undo()
})

test('a text that is taken away is missed, and is there again when it is put back', async () => {
  const text = readFileSync(file('articles/not-yet.md'), 'utf8')
  rmSync(file('articles/not-yet.md'))
  await shows('/explain/not-yet/', 'names no article')
  writeFileSync(file('articles/not-yet.md'), text)
  const title = /^title: (.*)$/m.exec(text)?.[1] ?? ''
  for (let tries = 0; (await page('/explain/not-yet/')).includes('names no article'); tries += 1) {
    assert.ok(tries < 300)
    await setTimeout(100)
  }
  assert.ok((await page('/explain/not-yet/')).includes(title.replaceAll("'", '’')))
})
