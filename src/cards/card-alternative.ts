import { dayInWords } from '../facts/day.ts'
import type { CardWords } from './card-words.ts'

/** The card in words, for those who do not see it. */
export function cardAlternative({ title, verdict, event, note, then, now }: CardWords): string {
  const sentence = /[.?!”]$/u.test(title) ? title : `${title}.`
  return [
    verdict ? `${verdict.label}: ${sentence}` : sentence,
    ...(event ? [`${event.day}.`] : []),
    ...(note ? [`${note}.`] : []),
    `As reported ${dayInWords(then.day)}; sources reach ${dayInWords(now.day)}.`,
  ].join(' ')
}
