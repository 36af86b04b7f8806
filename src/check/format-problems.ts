import { byPlace } from './by-place.ts'
import { counted } from './counted.ts'
import type { Problem } from './problem.ts'

/** All problems as an editor reads them: place first, the cure below it, the count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems
    .toSorted(byPlace)
    .map(({ file, line, column, what, cure }) => `${file}:${line}:${column}  ${what}\n    ${cure}`)
  const files = new Set(problems.map(({ file }) => file)).size
  return [...lines, `${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`].join(
    '\n',
  )
}
