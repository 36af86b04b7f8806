import MiniSearch from 'minisearch'
import { folded } from './folded.browser.ts'

const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[]

/** The words of a text as the search takes them: parted where the library parts them, and folded. */
export const tokens = (text: string): string[] =>
  tokenize(text).flatMap((word) => folded(word) ?? [])
