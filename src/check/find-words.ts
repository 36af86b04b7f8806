/**
 * Where the nth (from 0) occurrence of words begins in a piece of a file. The words are those that a reader sees: in
 * the file a space may be the end of a line, and a quotation mark a straight one.
 */
export function findWords(text: string, words: string, nth = 0): number | undefined {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        // YAML doubles an apostrophe inside single quotes.
        .replace(/[‘’'“”"]/g, `[‘’'“”"]{1,2}`)
        .replace(/…/g, '(?:…|\\.\\.\\.)'),
    )
    .join('[\\s>]+')
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'gu'))]
  return (found[nth] ?? found[0])?.index
}
