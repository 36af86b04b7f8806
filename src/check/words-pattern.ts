/**
 * Finds whole words as a reader sees them in a text as the file has it: a space may be the end of a line, a quotation
 * mark a straight one.
 */
export function wordsPattern(words: string): RegExp {
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
    // In a block of Markdown a line may begin with ">".
    .join('[\\s>]+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu')
}
