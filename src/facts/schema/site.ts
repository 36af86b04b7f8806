import { z } from 'astro/zod'
import { day, iso2, prose, proseUpTo, sourceIds } from './common.ts'

/** content/site.yaml: who speaks, where, and the days that hold for the whole site. */
export const site = z.strictObject({
  name: prose,
  title: proseUpTo(65, 'a share card'),
  description: proseUpTo(155, 'a link preview'),
  /** The address under which the site is published; https://example.org until one is set. */
  address: z.url({ protocol: /^https?$/ }),
  publisher: prose.optional(),
  /** Where errors and weaknesses are told: an e-mail address, or the https address of a page. */
  contact: z
    .union([z.email(), z.url({ protocol: /^https$/ })], {
      error: 'must be an e-mail address or an https address',
    })
    .optional(),
  /** The day up to which the contact is promised to be read; security.txt ends with it. */
  contact_until: day.optional(),
  repository: z.url().optional(),
  language: z.literal('en-GB'),
  /** The day of the report that the site explains. */
  report_day: day,
  /** The first day of the time rule across the top of each page. */
  first_day: day,
  /** What the map is about; a site without one has neither map nor countries. */
  map: z
    .strictObject({
      /** The name of the alliance whose members the map shows, as headlines have it. */
      alliance: prose,
      /** The country whose border is measured. */
      subject: iso2,
      /** Two countries with a ground of their own, whatever the day: grey, and lines. */
      grey: iso2,
      lines: iso2,
      /** The countries that are named on share cards. */
      on_cards: z.array(iso2),
    })
    .optional(),
  /** The last day that the sources confirm, by default and for membership, which is the same where left out. */
  reaches: z
    .strictObject({ default: day, membership: day.optional() })
    .transform(({ default: last, membership = last }) => ({ default: last, membership })),
  why: z.strictObject({ report_day: prose, default: prose, membership: prose.optional() }),
  sources: sourceIds,
  /** The article that the home page leads with, and its own short answer. */
  lead: z.strictObject({ article: z.string(), text: prose, sources: sourceIds }),
  /** The claims and events that the home page shows. */
  home: z.strictObject({ claims: z.array(z.string()), events: z.array(z.string()) }),
  /** The order of the explainers on the home page and in /explain/. */
  order: z.array(z.string()),
})

export type Site = z.infer<typeof site>
