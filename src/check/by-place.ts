import type { Problem } from './problem.ts'

/** Puts problems in the order of files, lines and columns; those of one place by their words. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.what, b.what)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
