/** What stands in every file of the map that a reader takes along: under which licence, and whose work it is. */
export const mapCredit = {
  licence: 'CC BY 4.0',
  licence_address: 'https://creativecommons.org/licenses/by/4.0/',
  credit: 'The Open Door. Shapes: Natural Earth, public domain.',
} as const
