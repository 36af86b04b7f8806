import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'
import { writeRss } from './write-rss.ts'

/** The writers of feeds by the form that they write. */
export const writeFeed = { atom: writeAtom, rss: writeRss, json: writeJsonFeed }
