import { dayInWords } from '../../src/facts/day.ts'

/** The wordings of something said of a day: the day in full or short, with a colon or without. */
export function dated(day: string, words: string): string[] {
  return [dayInWords(day), dayInWords(day, 'short')].flatMap((name) => [
    `${name} ${words}`,
    `${name}: ${words}`,
  ])
}
