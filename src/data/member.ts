import { z } from 'astro/zod'
import { day, edtfDay, iso2, prose, sourceIds } from '../facts/schema/common.ts'

/** A member of the alliance, one record for each country that is one. */
export const member = z.strictObject({
  iso2,
  iso3: z.string(),
  name: prose,
  /** The day the country became a party to the treaty. */
  member_from: day,
  /** The day the treaty (founders) or the accession protocol was signed. */
  signed: edtfDay.optional(),
  /** The round of accession, 0 for the founders. */
  round: z.int().min(0).optional(),
  round_label: prose.optional(),
  sources: sourceIds,
  address: z.url(),
})
