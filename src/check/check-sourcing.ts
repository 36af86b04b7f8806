import { dayInWords } from '../facts/day.ts'
import type { Facts } from '../facts/facts.ts'
import type { ArticleFile } from './article-file.ts'
import type { Block } from './blocks.ts'
import { checkableIn } from './checkable-in.ts'
import type { Content } from './content.ts'
import { placeAt } from './place-at.ts'
import type { Problem } from './problem.ts'
import { sentences } from './sentences.ts'
import { findInBlock } from './find-in-block.ts'

/**
 * Every sentence of an article that holds a digit, a month or words in quotation marks carries a source, in the sentence
 * or once for its paragraph; headline, summary and headings repeat only what such sentences say.
 */
export function checkSourcing(content: Content): Problem[] {
  return content.articles.flatMap((article) => [
    ...unsourced(article),
    ...unsupported(article, content),
  ])
}

function unsourced({ file, body, blocks }: ArticleFile): Problem[] {
  return blocks
    .filter(({ kind, isSourced }) => !isSourced && kind !== 'heading' && kind !== 'alternative')
    .flatMap((block) => {
      const { kind, text } = block
      const sentence = sentences(withoutMarks(text)).find((one) => firstIn(one) !== undefined)
      const what = sentence && firstIn(sentence)
      if (sentence === undefined || what === undefined) return []
      const at = findInBlock(body, block, what.replace(/[“”‘’]/g, ''))
      const where = kind === 'cell' ? 'its row or the heading of its column' : 'its paragraph'
      return [
        {
          ...placeAt(file, body, at),
          what: `"${shortened(sentence)}" says ${what} without a source.`,
          cure: `Name one in the sentence, or once in ${where}: [words](source:id "place"), with an id of content/sources.yaml.`,
        },
      ]
    })
}

/** Marks and links that are broken are told as such: what they hold is not said to readers. */
const withoutMarks = (text: string): string => text.replace(/\[!.*?\]|\(\s*[a-z]+:[^)]*\)/g, '')

/** The first thing in a sentence that needs a source. */
function firstIn(sentence: string): string | undefined {
  const { numbers, months, quoted } = checkableIn(sentence)
  return [...quoted, ...numbers, ...months][0]
}

const shortened = (text: string): string =>
  text.length > 70 ? `${text.slice(0, 60).trimEnd()} …` : text

function unsupported(
  { slug, file, body, blocks, marks, frontMatter }: ArticleFile,
  { facts, places }: Content,
): Problem[] {
  const support = supportOf(blocks, marks, facts)
  const problems: Problem[] = []
  for (const { kind, text, section, start } of blocks) {
    if (kind !== 'heading') continue
    const extra = missingFrom(text, support.get(section) ?? '')
    if (extra === undefined) continue
    const what = `The heading says ${extra}, which no sourced sentence of its section says.`
    const cure = 'Say it in the section, with a source, or leave it out of the heading.'
    problems.push({ ...placeAt(file, body, start), what, cure })
  }
  if (!frontMatter) return problems
  const { title, summary, standfirst, reported, reached, key_points: points } = frontMatter
  const named = [standfirst, reported, reached, ...points].map(({ text }) => text)
  const whole = [...named, ...support.values()].join('\n')
  for (const [key, text] of Object.entries({ title, summary })) {
    const extra = missingFrom(text, whole)
    if (extra === undefined) continue
    const place = places.ofWords({ kind: 'articles', id: slug }, [key], extra)
    const what = `"${key}" says ${extra}, which no sourced sentence of the article says.`
    problems.push({
      ...place,
      what,
      cure: 'Say it in the article, with a source, or leave it out.',
    })
  }
  return problems
}

/** What the sourced words of each section say, with what the records in it say of themselves. */
function supportOf(
  found: readonly Block[],
  marks: ArticleFile['marks'],
  facts: Facts,
): Map<number, string> {
  const support = new Map<number, string>()
  const add = (section: number, text: string) =>
    support.set(section, `${support.get(section) ?? ''}\n${text}`)
  for (const { kind, text, isSourced, section } of found) {
    if (isSourced && kind !== 'heading') add(section, text)
  }
  for (const { id, section } of marks) {
    const event = facts.events.get(id)
    const quote = facts.quotes.get(id)
    if (event) add(section, `${dayInWords(event.date)}: ${event.text}`)
    if (quote) add(section, `${dayInWords(quote.when)}: “${quote.exact}”`)
  }
  return support
}

/** The first number, month or quoted words of a text that another does not hold. */
function missingFrom(text: string, support: string): string | undefined {
  const wanted = checkableIn(text)
  const given = checkableIn(support)
  const said = support.toLowerCase()
  return (
    wanted.quoted.find((words) => !said.includes(bare(words))) ??
    wanted.numbers.find((number) => !given.numbers.includes(number)) ??
    wanted.months.find((name) => !given.months.includes(name))
  )
}

/** Quoted words without their marks and the stop before the closing one. */
const bare = (words: string): string =>
  words
    .slice(1, -1)
    .replace(/[.,!?…]+$/, '')
    .toLowerCase()
