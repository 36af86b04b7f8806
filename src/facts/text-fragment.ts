/** How many words of each end name a long passage. */
const ends = 5
const short = 10

/** A hyphen joins the parts of a text directive, so one in the words is written out. */
const encoded = (words: readonly string[]) =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')

/**
 * The end of an address that makes a browser jump to words of a page: `:~:text=…`, to be set after `#`. A passage over
 * several lines, or of more than ten words, is named by its first and its last words.
 */
export function textFragment(passage: string): string {
  const lines = passage
    .split(/\n+/)
    .map((line) => line.split(/\s+/).filter(Boolean))
    .filter((line) => line.length > 0)
  const first = lines[0] ?? []
  const last = lines.at(-1) ?? []
  const whole = lines.length === 1 && first.length <= short
  return `:~:text=${whole ? encoded(first) : `${encoded(first.slice(0, ends))},${encoded(last.slice(-ends))}`}`
}
