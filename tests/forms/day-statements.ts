import { dayInWords } from '../../src/facts/day.ts'
import type { Facts } from '../../src/facts/facts.ts'
import type { Statement } from './statement.ts'

/** The two days of a page: that of the report, and the last that its sources reach. */
export function dayStatements(facts: Facts, reaches: string): Statement[] {
  const report = facts.site.report_day
  return [
    {
      what: 'day of the report',
      wordings: [
        `As reported on ${dayInWords(report)}`,
        `As reported ${dayInWords(report, 'short')}`,
      ],
    },
    {
      what: 'last day of the sources',
      wordings: [
        `Sources reach ${dayInWords(reaches)}`,
        `sources reach ${dayInWords(reaches)}`,
        `Sources reach ${dayInWords(reaches, 'short')}`,
      ],
    },
  ]
}
