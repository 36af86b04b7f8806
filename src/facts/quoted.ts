/** Words in quotation marks: those within them become single, and words that begin inside a sentence are shown to. */
export function quoted(words: string): string {
  const inner = words.replaceAll('“', '‘').replaceAll('”', '’')
  return `“${/^\p{Ll}/u.test(inner) ? '…' : ''}${inner}”`
}
