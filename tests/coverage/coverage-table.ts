import type { Lines } from './lines-of.ts'

/** What is not run by Node's own test processes, and what tests it instead. The first that fits a file counts. */
const elsewhere: readonly [files: RegExp, name: string, tested: string][] = [
  [/\.browser\.ts$/, 'for the browser', 'tests/browser'],
  [/\/main\.ts$/, 'commands', 'as processes of their own'],
  [/\/make-[^/]+\.ts$/, 'made by hand', 'their results are committed and tested'],
  [/./, 'in the build', 'tests/site, tests/rebuild'],
]

/**
 * A table of how many lines of code were run: of files that the tests load, line by line; of the others by what tests
 * them. `unloaded` are the lines of each file that no test loads. A file of types alone has none to run.
 */
export function coverageTable(
  loaded: Lines,
  unloaded: ReadonlyMap<string, number>,
): { rows: string[][]; share: number } {
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0)
  const all = sum([...loaded.values()].map((one) => one.all))
  const run = sum([...loaded.values()].map((one) => one.run))
  const groups = Map.groupBy(unloaded, ([file]) => elsewhere.find(([fits]) => fits.test(file)))
  const share = run / (all + sum(unloaded.values()))
  return {
    share,
    rows: [
      ['loaded by the tests', String(loaded.size), String(all), percent(run / all), ''],
      ...elsewhere.flatMap((group) => {
        const files = groups.get(group) ?? []
        const lines = sum(files.map(([, count]) => count))
        return files.length > 0
          ? [[group[1], String(files.length), String(lines), '–', group[2]]]
          : []
      }),
    ],
  }
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
