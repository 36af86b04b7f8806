import { dayInWords, isBefore } from '../facts/day.ts'
import { eventTitle } from '../facts/event-title.ts'
import type { Event } from '../facts/schema/event.ts'
import type { Site } from '../facts/schema/site.ts'
import { cardHinge } from './card-hinge.ts'
import type { CardWords } from './card-words.ts'

/** The card of an event: its day is brown up to the report's day and blue after it, as on the time rule. */
export function eventCard(event: Event, site: Site): CardWords {
  return {
    title: eventTitle(event),
    record: `content/timeline.yaml, ${event.id}`,
    kind: 'Timeline',
    ...cardHinge(site, event.reaches),
    event: {
      day: dayInWords(event.date),
      side: isBefore(site.report_day, event.date) ? 'now' : 'then',
    },
  }
}
