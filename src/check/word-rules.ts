/** Words that are not taken in our own voice. */
export interface WordRule {
  pattern: RegExp
  /** Why not: it finishes the sentence `"now" …`. */
  why: string
  cure: string
  /** Whether a sentence makes the words right. */
  unless?: RegExp
}

const undated = 'says nothing to a reader who comes later'
const dateIt = 'Name the day, or write "as far as the sources reach".'

/**
 * The rule that every statement has its day, and that the site does not judge; those of its matter stand in
 * content/words.yaml. Matched in text with typographic marks.
 */
export const wordRules: readonly WordRule[] = [
  ...[
    /\bnow(?:adays)?\b/gi,
    /\bstill\b/gi,
    /\btoday(?:’s)?\b/gi,
    /\bcurrent(?:ly)?\b/gi,
    /\bpresently\b/gi,
    /\bat present\b/gi,
    /\bto date\b/gi,
    /\bso far\b(?! as)/gi,
    /\brecently\b/gi,
    /\b(?:yesterday|tomorrow)\b/gi,
  ].map((pattern) => ({ pattern, why: undated, cure: dateIt })),
  ...[/\bdictator(?:s|ship)?\b/gi, /\bregimes?\b/gi].map((pattern) => ({
    pattern,
    why: 'judges; the site says who says what',
    cure: 'Name the office or the government.',
  })),
]
