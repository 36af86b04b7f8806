import type { Content } from './content.ts'
import { copiedRuns } from './copied-runs.ts'
import { placeAt } from './place-at.ts'
import type { Problem } from './problem.ts'
import { Remembered } from './remembered.ts'
import type { TextFile } from './text-file.ts'
import { type WordRun, wordRuns } from './word-runs.ts'

/**
 * Nowhere in content/ stand nine words in a row of the report, but for the recorded quotations and the `wording` of a
 * claim. The report is known by hashes of its runs alone, content/report-runs.json: src/check/make-report-runs.ts.
 */
export function checkCopying({ facts, texts, reportRuns }: Content): Problem[] {
  const recorded = hashesOf(
    [...facts.quotes.values()].flatMap((quote) => [quote.exact, quote.second_witness ?? '']),
  )
  const wordings = new Map(
    [...facts.claims.values()].map(({ slug, wording }) => [
      `content/claims/${slug}.yaml`,
      hashesOf([wording ?? '']),
    ]),
  )
  return texts.flatMap((one) => {
    const { file, text } = one
    const inReport = copies.of(one, [reportRuns], () =>
      wordRuns(text).filter(({ hash }) => reportRuns.has(hash)),
    )
    // Once each: the wording itself.
    const allowed = new Set(wordings.get(file))
    return copiedRuns(inReport, ({ hash }) => !recorded.has(hash) && !allowed.delete(hash)).map(
      ({ words, start }): Problem => {
        const what = `"${words}" are nine words in a row of the report.`
        const cure = 'Say it in our own words, or quote a recorded quotation: > [!quote q03].'
        return { ...placeAt(file, text, start), what, cure }
      },
    )
  })
}

/** The runs of a file that are those of the report, whoever may say them. */
const copies = new Remembered<TextFile, readonly WordRun[]>()

const hashesOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => wordRuns(text).map(({ hash }) => hash)))
