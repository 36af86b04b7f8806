import { mapFiles } from './map-files.ts'
import type { Problem } from './problem.ts'

/** Every file of the map is there if the site has a map, and none if it has none. `files` are paths below content/. */
export function mapFileProblems(files: readonly string[], hasMap: boolean): Problem[] {
  return mapFiles
    .filter((name) => files.includes(name) !== hasMap)
    .map((name) => ({
      file: `content/${name}`,
      line: 1,
      column: 1,
      what: hasMap
        ? 'The file is missing.'
        : 'No page shows what the file holds: content/site.yaml has no map:.',
      cure: hasMap
        ? 'Put it back, or take map: out of content/site.yaml; content/README.md says what it holds.'
        : 'Write map: in content/site.yaml, or delete the file.',
    }))
}
