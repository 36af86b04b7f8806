import { embedFrame } from './embed-frame.ts'
import type { Site } from './schema/site.ts'

/** HTML that shows the map of a day in a frame on another site. Its title names no day: the page's script puts another in the address alone. */
export const mapFrame = (day: string, site: Site): string =>
  embedFrame('map', day, 'Map: members of NATO', site)
