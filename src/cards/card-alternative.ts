import { dayInWords } from '../facts/day.ts'
import type { CardWords } from './card-words.ts'

/** The card in words, for those who do not see it. */
export function cardAlternative(words: CardWords): string {
  const { title, verdict, event, notes = [], maps, then, now } = words
  return [
    sentence(verdict ? `${verdict.label}: ${title}` : title),
    ...(event ? [`${event.day}.`] : []),
    ...notes.map(sentence),
    ...(maps
      ? maps.map(({ day, members }) => `Map of ${dayInWords(day)}: ${members} members.`)
      : [`As reported ${dayInWords(then.day)}; sources reach ${dayInWords(now.day)}.`]),
  ].join(' ')
}

const sentence = (words: string) => (/[.?!…]”?$/u.test(words) ? words : `${words}.`)
