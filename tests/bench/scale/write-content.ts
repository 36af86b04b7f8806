import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { inventedArticle } from './invented-article.ts'
import { inventedWords } from './invented-words.ts'

/** The ids of as many records as there are, counted from 1 with as many digits as the last one has. */
const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(5, '0')}`)

const history = [{ day: '2026-11-25', kind: 'published', what: 'First published.' }]

/**
 * Writes a folder content/ of `count` articles into `folder`: the site's own, and beside them invented ones, with a
 * claim to five of them, a source to two, a term and an event to twenty. The same count gives the same bytes.
 */
export async function writeContent(folder: string, count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await cp('content', folder, { recursive: true })
  const site = (await read(folder, 'site')) as { order: string[] }
  const own = site.order.length
  const invented = count - own
  if (invented < 0) throw new Error(`There are ${own} articles; ask for at least as many.`)
  const slugs = ids('invented-', invented)
  const sources = ids('invented-source-', Math.ceil(invented / 2))
  const claims = ids('', Math.ceil(invented / 5)).map((_, i) => `c${i + 101}`)
  const terms = ids('invented-term-', Math.ceil(invented / 20))
  const events = ids('t-invented-', Math.ceil(invented / 20))
  const word = (i: number) => inventedWords[i % inventedWords.length] ?? ''
  const name = (i: number) => `Invented: ${word(i)} ${word(i * 7 + 1)} ${word(i * 31 + 2)}`

  await add(folder, 'site', 'order', slugs)
  await add(folder, 'words', 'spelling', inventedWords)
  await add(
    folder,
    'sources',
    'sources',
    sources.map((id, i) => ({
      id,
      title: name(i),
      publisher: 'Invented publisher',
      date: '2022-11-29',
      kind: kinds[i % kinds.length],
      url: `https://example.org/${id}`,
      held: 'read',
    })),
  )
  await add(
    folder,
    'glossary',
    'terms',
    terms.map((id, i) => ({
      id,
      term: name(i),
      text: 'A term that is invented, to measure with.',
      kind: 'sourced',
      sources: [sources[i % sources.length]],
      check: 'verified',
    })),
  )
  await add(
    folder,
    'timeline',
    'events',
    events.map((id, i) => ({
      id,
      date: '2026-01-06',
      text: `${name(i)}, an event that did not take place.`,
      kind: 'nato',
      threads: ['alliance'],
      reaches: '2026-01-06',
      sources: [sources[i % sources.length]],
      check: 'verified',
    })),
  )
  await mkdir(join(folder, 'claims'), { recursive: true })
  for (const [i, id] of claims.entries()) {
    const claim = {
      id,
      headline: name(i),
      summary: `Invented for a measurement: ${word(i)} ${word(i * 5 + 3)}.`,
      line: String((i % 40) + 1),
      made_by: 'the report',
      kind: 'statement',
      topic: 'members',
      claim: `Invented: ${word(i + 9)} ${word(i * 3)}.`,
      verdict: verdicts[i % verdicts.length],
      reasoning: `Nobody said this. ${name(i * 3)}. It is there to measure with.`,
      evidence: [sources[i % sources.length], sources[(i * 7 + 3) % sources.length]],
      history,
      check: 'verified',
    }
    await writeFile(join(folder, `claims/invented-${id}.yaml`), stringify(claim))
  }
  const named = { slugs, claims, sources, terms, events }
  for (const [i, slug] of slugs.entries()) {
    await writeFile(join(folder, `articles/${slug}.md`), inventedArticle(i, named))
  }
}

const kinds = ['primary document', 'official statement', 'reference data', 'news report']
const verdicts = ['holds', 'context', 'corrected', 'overtaken']

const read = async (folder: string, file: string): Promise<unknown> =>
  parse(await readFile(join(folder, `${file}.yaml`), 'utf8'))

/** Puts more entries at the end of a list that a file of records holds. */
async function add(folder: string, file: string, key: string, more: readonly unknown[]) {
  const records = (await read(folder, file)) as Record<string, unknown[]>
  const list = records[key] ?? []
  await writeFile(
    join(folder, `${file}.yaml`),
    stringify({ ...records, [key]: [...list, ...more] }),
  )
}
