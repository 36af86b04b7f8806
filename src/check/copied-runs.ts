import type { WordRun } from './word-runs.ts'

/**
 * Of the runs of nine words of a text, in their order, those that are copies. A long one is told once, by its first run, not once for
 * each nine of its words.
 */
export function copiedRuns(runs: readonly WordRun[], isCopy: (run: WordRun) => boolean): WordRun[] {
  let copiedTo = -1
  return runs.filter((run) => {
    if (!isCopy(run)) return false
    const isTold = run.start < copiedTo
    copiedTo = run.end
    return !isTold
  })
}
