// Nothing in src/ knows which report the site explains: its words stand in content/. Comments may give examples.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { wordsOfReport } from './words-of-report.ts'

/** What may stand in src/ all the same, and why: files by the beginning of their path. */
const allowed: Readonly<Record<string, { words: readonly string[]; why: string }>> = {
  'src/styles/': { words: ['Georgia'], why: 'a typeface' },
  'src/map/fix-crimea.ts': {
    words: ['Russia', 'Ukraine'],
    why: 'mends the shapes of Natural Earth, which draws control, not law; run by hand',
  },
}

/** The code of a file: comments are left out, lines keep their numbers. */
function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8')
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ')
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|[\s;{(])\/\/.*$/gm, blank)
}

test('no code of src/ has a word of the report, but for what is geography or type', () => {
  const words = wordsOfReport()
  assert.ok(words.length > 60)
  const found = globSync('src/**/*.{ts,astro,css,cjs}').flatMap((file) =>
    codeOf(file)
      .split('\n')
      .flatMap((line, i) =>
        words
          .filter(({ pattern }) => pattern.test(line))
          .map(({ word }) => ({ file, word, at: `${file}:${i + 1}: ${word}` })),
      ),
  )
  const isAllowed = ({ file, word }: (typeof found)[number]) =>
    Object.entries(allowed).some(
      ([path, { words: these }]) => file.startsWith(path) && these.includes(word),
    )
  assert.deepEqual(
    found.filter((one) => !isAllowed(one)).map(({ at }) => at),
    [],
  )
  for (const [path, { words: these }] of Object.entries(allowed)) {
    for (const word of these) {
      const isUsed = found.some((one) => one.word === word && one.file.startsWith(path))
      assert.ok(isUsed, `${path} has no "${word}" any longer: take it off the list`)
    }
  }
})
