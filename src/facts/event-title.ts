import type { Event } from './schema/event.ts'

const most = 100

/**
 * The heading of an event's page: its first sentence without the full stop. Where that is long, its first part: the
 * name before a colon, with the year; what stands before a semicolon or, failing both, a comma.
 */
export function eventTitle({ text, date }: Pick<Event, 'text' | 'date'>): string {
  const sentence = text.split(/\.(?:\s|$)/, 1)[0] ?? text
  if (sentence.length <= most) return sentence
  const name = /^[^:;]+(?=: )/.exec(sentence)?.[0]
  if (name !== undefined) return name.length < 40 ? `${name}, ${date.slice(0, 4)}` : name
  const part = sentence.split('; ', 1)[0] ?? sentence
  return part.length <= most ? part : (/^.{30,}?(?=, )/u.exec(part)?.[0] ?? part)
}
