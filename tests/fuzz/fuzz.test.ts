// Properties that hold for whatever is written, tried on values that nobody thought of.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unified } from '@astrojs/markdown-remark'
import * as fc from 'fast-check'
import { s } from 'hastscript'
import { breakLines } from '../../src/cards/break-lines.ts'
import { drawCard } from '../../src/cards/draw-card.ts'
import { beyondLimits } from '../../src/check/beyond-limits.ts'
import { checkContent } from '../../src/check/check-content.ts'
import { formatProblems } from '../../src/check/format-problems.ts'
import { readYaml } from '../../src/check/read-yaml.ts'
import { dayInWords, firstDay, isBefore, isDay, isEdtfDay, lastDay } from '../../src/facts/day.ts'
import { articleContext } from '../../src/markdown/article-context.ts'
import { Citations } from '../../src/markdown/citations.ts'
import { processorOptions } from '../../src/markdown/plugins.ts'
import { smallContent } from '../check/small-content.ts'
import { withContent } from '../check/with-content.ts'
import { faultsIn } from '../hostile/faults-in.ts'
import { smallArticle, smallFacts } from '../markdown/small-facts.ts'
import { hold } from './hold.ts'
import { isRefusal } from './is-refusal.ts'

const written = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
)
/** Pieces of YAML or Markdown put together as no writer would. */
const pieces = (of: readonly string[]) =>
  fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...of) }, written), { maxLength: 30 })

const yaml = pieces(
  'a: |b:|- |  - |{|}|[|]|"|\'|\n|\n  |: |# |&a |*a|!!x |---\n|...\n||\n|>\n|? |terms:\n|id: |~|1e9|%|\t'.split(
    '|',
  ),
).map((parts) => parts.join(''))

const markdown = pieces([
  ...'# |## |- |1. |> |[!quote q01]|[!since t-2023-04-04]|[|](|)|](source:nato-2008 "p 1")|](claim:c07)'.split(
    '|',
  ),
  ...'](term:map)|](lang:uk)|](javascript:x)|![|](map:border "|")|<b onx=1>|<script>|`|*|**|_|~~|\n|\n\n|    |\\|&lt;|www.a.b|a@b.c|[^1]'.split(
    '|',
  ),
  '|',
  '| - | - |\n',
  '"',
  "'",
]).map((parts) => parts.join(''))

test('YAML is read, or refused with a place in the file and a cure', () =>
  hold(
    fc.property(yaml, (text) => {
      for (const { line, column, what, cure } of readYaml('content/x.yaml', text).problems) {
        assert.ok(line >= 1 && line <= text.split('\n').length + 1 && column >= 1)
        assert.ok(what !== '' && cure !== '')
      }
    }),
  ))

test('Markdown becomes harmless HTML, or is refused with a place and a reason', async () => {
  const renderer = await unified(processorOptions).createRenderer({ syntaxHighlight: false })
  const picture = () => ({ drawing: s('svg') })
  // Astro prints what it throws, a thousand times over.
  const { error } = console
  console.error = () => undefined
  try {
    await hold(
      fc.asyncProperty(markdown, async (text) => {
        const context = { ...articleContext(smallArticle([]), smallFacts, picture) }
        delete context.sections
        try {
          const { code } = await renderer.render(text, { frontmatter: { context } })
          assert.deepEqual(faultsIn(code), [])
        } catch (thrown) {
          if (!isRefusal(thrown)) throw thrown
          assert.ok(thrown.place !== undefined && thrown.reason !== '')
        }
      }),
    )
  } finally {
    console.error = error
  }
})

test('the check says what is wrong with any article and any glossary, and never ends', () =>
  hold(
    fc.asyncProperty(markdown, yaml, async (body, terms) => {
      const files = {
        'articles/open-door.md': `${smallContent['articles/open-door.md'] ?? ''}\n\n${body}\n`,
        'glossary.yaml': terms,
      }
      const { problems } = await withContent(files, checkContent)
      assert.ok(problems.every(({ file, line }) => file.startsWith('content/') && line >= 1))
      assert.doesNotMatch(formatProblems(problems), /[^\P{C}\n]/u)
    }),
  ))

test('no limit stands in the way of words', () =>
  hold(
    fc.property(fc.lorem({ maxCount: 300 }), (words) => {
      assert.equal(beyondLimits('content/articles/x.md', words), undefined)
    }),
  ))

const edtf = fc.oneof(
  fc.constant('XXXX'),
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString())
    .chain((day) =>
      fc.constantFrom(day.slice(0, 10), day.slice(0, 7), day.slice(0, 4), `${day.slice(0, 4)}~`),
    ),
)

test('a day begins no later than it ends, and is before no day that it shares', () =>
  hold(
    fc.property(edtf, edtf, (a, b) => {
      assert.ok(isEdtfDay(a) && firstDay(a) <= lastDay(a))
      assert.ok(isDay(firstDay(a)) && isDay(lastDay(a)))
      assert.ok(!(isBefore(a, b) && isBefore(b, a)))
      assert.ok(dayInWords(a) !== '' && !/undefined|NaN/.test(dayInWords(a)))
    }),
  ))

test('words that are no day are no day', () =>
  hold(
    fc.property(written, (text) => {
      assert.equal(isDay(text), /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text))
      if (isEdtfDay(text)) assert.match(text, /^(\d{4}(-\d\d){0,2}|\d{4}~|XXXX)$/)
    }),
  ))

test('each source has one number, in the order of first use, and each note a key of its own', () =>
  hold(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('a', 'b', 'c', '__proto__'),
          fc.option(written, { nil: undefined }),
        ),
      ),
      (cited) => {
        const citations = new Citations()
        const notes = cited.map(([source, place]) => citations.note(source, place))
        assert.equal(new Set(notes.map(({ key }) => key)).size, notes.length)
        assert.deepEqual(
          citations.list().map(({ source }) => source),
          [...new Set(cited.map(([source]) => source))],
        )
      },
    ),
  ))

test('lines hold all words in their order, none wider than it may be', () =>
  hold(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 40 }),
      (words, width) => {
        const lines = breakLines(words.join(' '), width, (line) => line.length)
        if (!lines) return
        assert.equal(lines.join(' '), words.join(' '))
        assert.ok(lines.every((line) => line.length <= width))
      },
    ),
  ))

test('a card is drawn, or refused with its file and the cure', () =>
  hold(
    fc.property(written, fc.option(written, { nil: undefined }), (title, note) => {
      const words = {
        title,
        record: 'content/articles/x.md',
        kind: 'Explainer',
        then: { day: '2022-11-29' },
        now: { day: '2025-12-31' },
        ...(note !== undefined && { notes: [note] }),
      }
      try {
        assert.deepEqual(faultsIn(drawCard(words, smallFacts)), [])
      } catch (thrown) {
        if (!(thrown instanceof Error) || thrown instanceof assert.AssertionError) throw thrown
        assert.match(thrown.message, /^content\/articles\/x\.md: .*\. (Run|Write) /s)
      }
    }),
  ))
