import { sourcesIn } from '../../src/facts/citing-records.ts'
import type { Facts } from '../../src/facts/facts.ts'
import type { Claim } from '../../src/facts/schema/claim.ts'
import { verdictOf } from '../../src/facts/verdict-of.ts'
import { sentences } from '../../src/check/sentences.ts'
import { dated } from './dated.ts'
import { dayStatements } from './day-statements.ts'
import { sourceStatements } from './source-statements.ts'
import type { Statement } from './statement.ts'

/** All that the page of a claim states, from its record. */
export function claimStatements(claim: Claim, facts: Facts): Statement[] {
  const verdict = verdictOf(claim, facts)
  const one = (what: string, ...wordings: string[]): Statement => ({ what, wordings })
  return [
    one('headline', claim.headline),
    one('verdict', verdict.label),
    one('what the verdict means', verdict.meaning),
    one('how the verdict is set', verdict.rule),
    ...(claim.wording === undefined ? [] : [one('wording', claim.wording)]),
    one('claim', claim.claim),
    ...[claim.summary, claim.reasoning, claim.reader_note ?? '']
      .flatMap((text) => sentences(text))
      .map((words) => one('sentence', words)),
    ...[...claim.before, ...claim.on_the_day].map(({ date, what }) =>
      one('event', ...dated(date, what)),
    ),
    ...claim.since.map(({ date, what }) => one('since then', ...dated(date, what))),
    ...dayStatements(facts, claim.reaches ?? facts.site.reaches.default),
    ...sourceStatements(sourcesIn(claim), facts),
  ]
}
