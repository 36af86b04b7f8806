import { type WordRun, wordRuns } from './word-runs.ts'

/**
 * The runs of nine words of a text that are copies. A long one is told once, by its first run, not once for
 * each nine of its words.
 */
export function copiedRuns(text: string, isCopy: (run: WordRun) => boolean): WordRun[] {
  let copiedTo = -1
  return wordRuns(text).filter((run) => {
    if (!isCopy(run)) return false
    const isTold = run.start < copiedTo
    copiedTo = run.end
    return !isTold
  })
}
