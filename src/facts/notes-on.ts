import type { MapNote } from './schema/map.ts'

/** Notes that hold for some days only: from the first to before the second. */
const days: Readonly<Record<string, readonly [from: string, before: string]>> = {
  'mn-crimea': ['2014-03-18', '9999'],
  'mn-oblasts': ['2022-09-30', '9999'],
  'mn-germany-1990': ['1955-05-06', '1990-10-04'],
  'mn-borders-1991': ['0000', '1993-01-01'],
}

/** The map notes that explain what is drawn on `day`. */
export const notesOn = (notes: Iterable<MapNote>, day: string): MapNote[] =>
  [...notes].filter(({ id }) => {
    const [from = '0000', before = '9999'] = days[id] ?? []
    return from <= day && day < before
  })
