const least = 60
const most = 155

/**
 * A page's description from a record's own words: whole sentences as far as they fit 155 characters, else cut at a
 * word; `more` follows where they are fewer than 60.
 */
export function summaryOf(words: string, more: string): string {
  const text = words.replace(/\s+/g, ' ').trim()
  const whole = text.length < least ? `${text} ${more}`.trim() : text
  if (whole.length <= most) return whole
  const sentences = whole.slice(0, most + 1).match(/^.*[.?!”](?= )/u)?.[0]
  if (sentences !== undefined && sentences.length >= least) return sentences
  return `${whole.slice(0, most - 1).replace(/[\s,;:–-]+\S*$/u, '')}…`
}
