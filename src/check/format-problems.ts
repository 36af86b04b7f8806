import { byPlace } from './by-place.ts'
import { counted } from './counted.ts'
import type { Problem } from './problem.ts'

/** The most characters of a sentence: the words of a file that it quotes may be a whole line of it. */
const longest = 600

/** All problems as an editor reads them: place first, the cure below it, the count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems
    .toSorted(byPlace)
    .map(({ file, line, column, what, cure }) =>
      [`${visible(file)}:${line}:${column}  ${visible(what)}`, `    ${visible(cure)}`].join('\n'),
    )
  const files = new Set(problems.map(({ file }) => file)).size
  return [...lines, `${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`].join(
    '\n',
  )
}

/** A message holds words of the files: what cannot be seen, or would command the terminal, is told by its number. */
function visible(text: string): string {
  const shown = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0
    return `\\u{${code.toString(16)}}`
  })
  return shown.length > longest ? `${shown.slice(0, longest)} …` : shown
}
