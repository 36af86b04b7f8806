import type { Facts } from '../facts/facts.ts'
import type { ArticleFile, PageFile } from './article-file.ts'
import type { Places } from './places.ts'
import type { TextFile } from './text-file.ts'
import type { WordList } from './word-list.ts'

/** All of content/ as it was read. Each rule of the check takes it and gives back problems. */
export interface Content {
  facts: Facts
  places: Places
  articles: readonly ArticleFile[]
  pages: readonly PageFile[]
  /** Undefined where content/words.yaml cannot be read: then no word can be refused. */
  words: WordList | undefined
  /** Hashes of every nine words in a row of the report. */
  reportRuns: ReadonlySet<string>
  /** Every file as text, those too that break a rule. */
  texts: readonly TextFile[]
}
