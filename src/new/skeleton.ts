/** What can be begun with `npm run new`. */
export const newKinds = ['article', 'claim', 'source', 'event'] as const
export type NewKind = (typeof newKinds)[number]

/** What a new record takes from the content that is there. */
export interface Known {
  /** The report's own source. */
  source: string
  /** The report's day, and the day under which the first entry of the history stands. */
  reportDay: string
  day: string
  /** The next free id of a claim, as in `c32`. */
  claim: string
  topic: string
  thread: string
  /** Of an event. */
  kind: string
  /** An article that can be the next question. */
  article: string
}

/** A record that its schema takes, with words to be replaced: each begins with "Write". Lists are entries of their file. */
export function skeleton(kind: NewKind, id: string, known: Known): string {
  return { article, claim, source, event }[kind](id, known)
}

const history = ({ day }: Known) => `history:
  - day: '${day}'
    kind: published
    what: First published.
`

const article = (_: string, known: Known) => `---
title: Write a question or a plain statement that fits on a card
summary: Write one sentence for search results and link previews.
standfirst:
  text: Write the answer, in at most 40 words.
  sources: [${known.source}]
reported:
  text: Write how it stood on the day of the report.
  sources: [${known.source}]
reached:
  text: Write how it stood on the last day that the sources reach.
  sources: [${known.source}]
key_points:
  - text: Write the first point.
    sources: [${known.source}]
  - text: Write the second point.
    sources: [${known.source}]
  - text: Write the third point.
    sources: [${known.source}]
sections: [first-part]
claims: []
next: ${known.article}
${history(known)}draft: true
---

Write the opening: the answer comes first.

## Write the heading of the first part

Write what the reader would ask next, with [its source](source:${known.source}).
`

const claim = (_: string, known: Known) => `id: ${known.claim}
headline: Write what is so, so short that it fits on a card
summary: Write what the record shows, in one sentence.
line: '1'
made_by: the report
kind: statement
topic: ${known.topic}
claim: Write what the report says, in other words than its own.
verdict: context
reasoning: Write why, with what each source holds.
evidence: [${known.source}]
${history(known)}check: report only
`

const source = (id: string, known: Known) => `
  - id: ${id}
    title: Write the title of the document
    publisher: Write who published it
    date: '${known.reportDay}'
    kind: primary document
    url: https://example.org/
    held: cited
`

const event = (id: string, known: Known) => `
  - id: ${id}
    date: '${/\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? known.reportDay}'
    text: Write what happened, in one sentence.
    kind: ${known.kind}
    threads: [${known.thread}]
    sources: [${known.source}]
    check: report only
`
