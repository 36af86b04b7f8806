/** Lines of files: how many there are and how many were run, by the file. */
export type Lines = ReadonlyMap<string, { all: number; run: number }>

/** What a report in LCOV says of each file. */
export function linesOf(lcov: string): Lines {
  const lines = new Map<string, { all: number; run: number }>()
  for (const record of lcov.split('end_of_record')) {
    const said = (key: string) => new RegExp(`^${key}:(.*)$`, 'm').exec(record)?.[1]
    const file = said('SF')?.replaceAll('\\', '/')
    if (file !== undefined) lines.set(file, { all: Number(said('LF')), run: Number(said('LH')) })
  }
  return lines
}
