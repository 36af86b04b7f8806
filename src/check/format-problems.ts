import { byPlace } from './by-place.ts'
import type { Problem } from './problem.ts'

/** All problems as an editor reads them: place first, the cure below it, the count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems
    .toSorted(byPlace)
    .map(({ file, line, column, what, cure }) => `${file}:${line}:${column}  ${what}\n    ${cure}`)
  const files = new Set(problems.map(({ file }) => file)).size
  return [...lines, `${count(problems.length, 'problem')} in ${count(files, 'file')}.`].join('\n')
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
