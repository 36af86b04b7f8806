import type { Content } from './content.ts'
import { placeAt } from './place-at.ts'
import type { Problem } from './problem.ts'
import reportRuns from './report-runs.json' with { type: 'json' }
import { wordRuns } from './word-runs.ts'
import { findWords } from './find-words.ts'

const ofReport = new Set<string>(reportRuns)

/**
 * Nowhere in content/ stand nine words in a row of the report, but for the recorded quotations and the `wording` of a
 * claim. The report is known by hashes of its runs alone.
 */
export function checkCopying({ facts, texts }: Content): Problem[] {
  const recorded = new Set(
    [...facts.quotes.values()].flatMap(({ exact, second_witness: second }) =>
      [exact, second ?? ''].flatMap((words) => wordRuns(words).map(({ hash }) => hash)),
    ),
  )
  const wordings = [...facts.claims.values()].flatMap(({ wording }) => wording ?? [])
  return texts.flatMap(({ file, text }) => {
    const exempt = file.startsWith('content/claims/') ? rangesOf(wordings, text) : []
    let copiedTo = 0
    return wordRuns(text).flatMap(({ hash, words, start, end }): Problem[] => {
      if (!ofReport.has(hash) || recorded.has(hash)) return []
      if (exempt.some(([from, to]) => from <= start && end <= to)) return []
      // A long copy is told once, not once for each nine of its words.
      const isTold = start < copiedTo
      copiedTo = end
      if (isTold) return []
      const what = `"${words}" are nine words in a row of the report.`
      const cure = 'Say it in our own words, or quote a recorded quotation: > [!quote q03].'
      return [{ ...placeAt(file, text, start), what, cure }]
    })
  })
}

/** Where the words of the report that a claim may show stand in its file. */
function rangesOf(wordings: readonly string[], text: string): [number, number][] {
  return wordings.flatMap((words) => {
    const key = text.search(/^wording:/m)
    const found = key < 0 ? undefined : findWords(text.slice(key), words)
    return found === undefined
      ? []
      : [[key + found, key + found + words.length * 2] as [number, number]]
  })
}
