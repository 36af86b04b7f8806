import dictionary from 'dictionary-en-gb'
import nspell from 'nspell'

const british = nspell({
  aff: Buffer.from(dictionary.aff),
  dic: Buffer.from(dictionary.dic),
})

const known = new Map<string, boolean>()

/** Whether the British dictionary has a word, with a straight or a typographic apostrophe. */
export function isBritish(word: string): boolean {
  const straight = word.replaceAll('’', "'")
  const answer = known.get(straight) ?? british.correct(straight)
  known.set(straight, answer)
  return answer
}

/** The words of the dictionary that a misspelt word most likely meant, nearest first. */
export const suggestionsFor = (word: string): string[] =>
  british.suggest(word.replaceAll('’', "'")).slice(0, 3)
