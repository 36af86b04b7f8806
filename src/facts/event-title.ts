import type { Event } from './schema/event.ts'

const most = 100

/**
 * The heading of an event's page: its first sentence without the full stop, and where that is long, its first part,
 * up to a colon, a semicolon or, failing both, a comma.
 */
export function eventTitle({ text }: Pick<Event, 'text'>): string {
  const sentence = text.split(/\.(?:\s|$)/, 1)[0] ?? text
  if (sentence.length <= most) return sentence
  const part = sentence.split(/[:;]\s/, 1)[0] ?? sentence
  if (part.length <= most) return part
  return /^.{30,}?(?=, )/u.exec(part)?.[0] ?? part
}
