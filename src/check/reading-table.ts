import type { ReadingEase } from './reading-ease.ts'

/** The articles with their words and reading grades, hardest first, as a table for the terminal. */
export function readingTable(articles: readonly (ReadingEase & { slug: string })[]): string {
  const width = Math.max(...articles.map(({ slug }) => slug.length), 'article'.length)
  const row = (slug: string, words: string, grade: string) =>
    `${slug.padEnd(width)}  ${words.padStart(5)}  ${grade.padStart(5)}`
  return [
    row('article', 'words', 'grade'),
    ...articles
      .toSorted((a, b) => b.grade - a.grade)
      .map(({ slug, words, grade }) => row(slug, String(words), grade.toFixed(1))),
  ].join('\n')
}
