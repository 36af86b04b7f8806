const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** Full stops that end no sentence. */
const abbreviation =
  /(?:^|[\s(“‘"])(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Prof|No|Nos|Art|para|paras|p|pp|vol|ed|cf|ca|e\.g|i\.e|vs|etc|[A-Z]|(?:[A-Z]\.)+[A-Z])\.["”’)]?\s*$/

/** The sentences of a paragraph. A full stop after "Mr", "No." or an initial ends none, nor one before a small letter. */
export function sentences(text: string): string[] {
  const found: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = found.at(-1)
    const goesOn = last !== undefined && (abbreviation.test(last) || /^[\p{Ll}),;]/u.test(segment))
    if (goesOn) found[found.length - 1] = last + segment
    else found.push(segment)
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}
