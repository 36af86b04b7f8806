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

/** The naming rules of the site, and its rule that every statement has its day. Matched in text with typographic marks. */
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
  name(/\bKiev\b/g, 'Kyiv'),
  name(/\bOdessa\b/g, 'Odesa'),
  name(/\bKharkov\b/g, 'Kharkiv'),
  name(/\bDnepr(?:opetrovsk|opetrivsk)?\b/g, 'Dnipro'),
  name(/\bDonbass\b/g, 'Donbas'),
  name(/\bLvov\b/g, 'Lviv'),
  name(/\bZaporozh[a-z]+\b/g, 'Zaporizhzhia'),
  name(/\bLugansk\b/g, 'Luhansk'),
  name(/\bNikolaev\b/g, 'Mykolaiv'),
  name(/\bChernobyl\b/g, 'Chornobyl'),
  name(/\bZelensk(?:y|iy|yi|i)\b/g, 'Zelenskyy'),
  name(/\bTurkey\b/g, 'Türkiye'),
  name(/\bCzech Republic\b/g, 'Czechia'),
  name(/(?<!\b(?:North|Yugoslav Republic of) )\bMacedonia\b/g, 'North Macedonia'),
  name(/\bB[yi]elorussia\b/g, 'Belarus'),
  name(/\bthe Ukraine\b(?!\s+(?:\p{Lu}|crisis|conflict|war|meeting|package))/giu, 'Ukraine'),
  {
    pattern: /\bformer(?:ly)? Ukrainian\b/gi,
    why: 'takes a side: internationally recognised borders make it Ukrainian',
    cure: 'Write "Ukrainian", or "occupied".',
  },
  {
    pattern: /\bannex(?:ed|es|ing|ation|ations)\b/gi,
    why: 'alone says that the matter is settled',
    cure: 'Write "declared annexed", "claims to have annexed", or that the annexation is not recognised.',
    unless:
      /\b(?:declar\w+|claim\w*|says?|said|purport\w*|attempt\w*|so-called|illegal\w*|unlawful\w*|reject\w*|condemn\w*|invalid|void|(?:not|never|nor|without|non-)\s?(?:internationally )?recogni[sz]\w*|recogni[sz]\w+ by no|not to recogni[sz]e)\b/i,
  },
  {
    pattern:
      /\b(?:the )?(?:conflict in Ukraine|Ukrain(?:e|ian) (?:conflict|crisis)|Ukraine war)\b/gi,
    why: 'is not how the site names it',
    cure: 'Write "the war", "Russia’s war against Ukraine" (since 2014), or "the full-scale invasion" (since 24 February 2022).',
  },
  {
    pattern: /\bspecial (?:military )?operation\b/gi,
    why: 'is Russia’s own term',
    cure: 'Write "invasion", or put the term in quotation marks and say whose it is.',
  },
  ...[/\bdictator(?:s|ship)?\b/gi, /\bregimes?\b/gi].map((pattern) => ({
    pattern,
    why: 'judges; the site says who says what',
    cure: 'Name the office or the government.',
  })),
]

function name(pattern: RegExp, right: string): WordRule {
  return { pattern, why: 'is not the name that the site uses', cure: `Write ${right}.` }
}
