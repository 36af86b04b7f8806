import type { Content } from './content.ts'
import type { Problem } from './problem.ts'

const hardest = 11
const fewest = 600
const most = 1200

/** Every article is long enough to explain and short enough to read, in words that eleven years of school suffice for. */
export function checkReading({ articles }: Content): Problem[] {
  return articles.flatMap(({ file, body, words, grade }) => {
    if (words === 0) return []
    const place = { file, line: body.search(/\S/) < 0 ? 1 : lineOf(body), column: 1 }
    const problems: Problem[] = []
    if (grade > hardest) {
      const what = `The text has a reading grade of ${grade.toFixed(1)}; ${hardest} is the most.`
      problems.push({
        ...place,
        what,
        cure: 'Break the longest sentences, and choose shorter words.',
      })
    }
    if (words < fewest || words > most) {
      const what = `The text has ${words} words; an article has ${fewest} to ${most}.`
      const cure =
        words < fewest
          ? 'Add what a reader would ask next.'
          : 'Leave out what is not needed, or make two of it.'
      problems.push({ ...place, what, cure })
    }
    return problems
  })
}

/** The line on which the text begins. */
const lineOf = (body: string): number => body.slice(0, body.search(/\S/)).split('\n').length
