import { isBefore, isDay } from './day.ts'
import { daysBetween } from './days-between.ts'

/** How an event of `date` stands to the report's day, for the two sides of the hinge. */
export function eventHinge(date: string, reportDay: string): { then: string; now: string } {
  if (date === reportDay) {
    return { then: 'The day of the report itself.', now: 'The sources read confirm it.' }
  }
  const days = isDay(date) ? ` ${distance(Math.abs(daysBetween(reportDay, date)))}` : ''
  return isBefore(reportDay, date)
    ? { then: 'It had not happened yet.', now: `It happened${days} after the report.` }
    : {
        then: `It had happened${days} before.`,
        now: 'The sources read confirm it.',
      }
}

/** `1 day`, `45 days`, `13 years`: years from two years on, as far as they are full. */
function distance(days: number): string {
  const years = Math.floor(days / 365.25)
  return years >= 2 ? `more than ${years} years` : `${days} ${days === 1 ? 'day' : 'days'}`
}
