// Run by hand: node src/check/make-report-runs.ts <path of the report's text>. The text itself is not in the
// repository: it belongs to its publisher.
import { readFileSync, writeFileSync } from 'node:fs'
import { wordRuns } from './word-runs.ts'

const path = process.argv[2]
if (path === undefined) throw new Error('Name the file that holds the text of the report.')
const hashes = [...new Set(wordRuns(readFileSync(path, 'utf8')).map(({ hash }) => hash))].toSorted()
writeFileSync('content/report-runs.json', `${JSON.stringify(hashes, undefined, 2)}\n`)
