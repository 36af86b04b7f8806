import type { Report } from '../facts/schema/report.ts'
import type { Site } from '../facts/schema/site.ts'
import { cardHinge } from './card-hinge.ts'
import type { CardWords } from './card-words.ts'

/** The card of something that the report leaves out. It has no verdict. */
export function omissionCard(omission: Report['omissions'][number], site: Site): CardWords {
  return {
    title: omission.headline,
    record: `content/report.yaml, ${omission.id}`,
    kind: 'Left out of the report',
    ...cardHinge(site),
  }
}
