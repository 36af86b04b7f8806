import type { Site } from './schema/site.ts'

/** What stands in every file of the map that a reader takes along: under which licence, and whose work it is. */
export const mapCredit = ({ name }: Pick<Site, 'name'>) => ({
  licence: 'CC BY 4.0',
  licence_address: 'https://creativecommons.org/licenses/by/4.0/',
  credit: `${name}. Shapes: Natural Earth, public domain.`,
})
