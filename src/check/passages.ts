import type { MarkdownFile } from './article-file.ts'
import type { Block } from './blocks.ts'
import type { Content } from './content.ts'
import { findInBlock } from './find-in-block.ts'
import { kinds } from './kinds.ts'
import type { Place } from './place.ts'
import { placeAt } from './place-at.ts'
import type { Kind } from './places.ts'
import { recordsOf } from './records-of.ts'
import { Remembered } from './remembered.ts'
import { type RecordText, textsIn } from './texts-in.ts'

/** A run of words that readers see. */
export interface Passage {
  /** The text of a record or the block of a body that it is: the same object as long as its file is the same. */
  origin: object
  text: string
  /**
   * Whose words they are: `ours`, bound by all rules; `reported`, what somebody said in our spelling; `verbatim`, names
   * and words of others, which stay as they are.
   */
  voice: 'ours' | 'reported' | 'verbatim'
  kind: Kind
  /** The key that holds it; undefined in the body of an article or page. */
  key: string | undefined
  /** The place of the nth (from 0) occurrence of words in it. */
  place: (words: string, nth: number) => Place
}

const kept = new Remembered<Content, readonly Passage[]>()
const texts = new Remembered<object, readonly RecordText[]>()

/** Everything that readers see: the texts of all whole records, and the bodies of articles and pages. */
export function passages(content: Content): readonly Passage[] {
  return kept.of(content, [], () => passagesIn(content))
}

function passagesIn(content: Content): Passage[] {
  const { places, articles, pages } = content
  const inRecords = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    recordsOf(content, kind).flatMap(([id, record]) =>
      textsOf(kind, record).map((origin): Passage => {
        const { path, text } = origin
        const key = path.findLast((step) => typeof step === 'string') ?? ''
        const voice = voices[`${kind}.${key}`] ?? 'ours'
        const place = (words: string, nth: number) => places.ofWords({ kind, id }, path, words, nth)
        return { origin, text, voice, kind, key, place }
      }),
    ),
  )
  const inBodies = [...articles, ...pages].flatMap((page) =>
    page.blocks.map((block) => bodyPassage(page, block)),
  )
  return [...inRecords, ...inBodies]
}

function textsOf(kind: Kind, record: unknown): readonly RecordText[] {
  const { schema } = kinds[kind]
  return typeof record === 'object' && record !== null
    ? texts.of(record, [schema], () => textsIn(schema, record))
    : []
}

/** Whose words stand under a key, where they are not ours. */
const voices: Record<string, Passage['voice'] | undefined> = {
  'claims.claim': 'reported',
  'claims.wording': 'verbatim',
  'quotes.exact': 'verbatim',
  'quotes.second_witness': 'verbatim',
  'quotes.speaker': 'verbatim',
  'sources.title': 'verbatim',
  'sources.number': 'verbatim',
  'sources.publisher': 'verbatim',
  'sources.where': 'verbatim',
  'people.name': 'verbatim',
  'countries.name': 'verbatim',
  'countries.official_name': 'verbatim',
  'land.name': 'verbatim',
  // A term is a word that is spoken of, not used.
  'terms.term': 'verbatim',
  'terms.also': 'verbatim',
}

function bodyPassage({ kind, file, body }: MarkdownFile, block: Block): Passage {
  const place = (words: string, nth: number) =>
    placeAt(file, body, findInBlock(body, block, words, nth))
  return { origin: block, text: block.text, voice: 'ours', kind, key: undefined, place }
}
