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

/** American endings, and the British ones. */
const american: readonly [RegExp, string][] = [
  [/or(?=s?$|ed$|ing$|ful$|able$)/, 'our'],
  [/er(?=s?$|ed$)/, 're'],
  [/ense(?=s?$)/, 'ence'],
  [/i?z(?=e|i)/, 'is'],
  [/og(?=s?$)/, 'ogue'],
]

/** The words of the dictionary that a misspelt word most likely meant: its British form, then the nearest ones. */
export function suggestionsFor(word: string): string[] {
  // Strange letters and endless words would keep the dictionary for seconds.
  if (!/^[a-zÀ-ɏ’'-]{1,30}$/i.test(word)) return []
  const straight = word.replaceAll('’', "'")
  const forms = american.map(([ending, form]) => straight.replace(ending, form))
  const isForm = (form: string) => form !== straight && isBritish(form)
  return [...new Set([...forms.filter(isForm), ...british.suggest(straight)])].slice(0, 3)
}
