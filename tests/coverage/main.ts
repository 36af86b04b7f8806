// npm run coverage: which lines of src/ the tests in Node run, and what the others are tested by. Two minutes on two
// cores: hostile and fuzzed content is left out, which goes the same ways a thousand times.
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { markdownOf } from '../bench/markdown-of.ts'
import { coverageTable } from './coverage-table.ts'
import { linesOf } from './lines-of.ts'

const report = 'test-output/coverage.info'
mkdirSync('test-output', { recursive: true })
const { status } = spawnSync(
  'node',
  [
    '--test',
    '--experimental-test-coverage',
    '--test-coverage-include=src/**/*.ts',
    '--test-reporter=lcov',
    `--test-reporter-destination=${report}`,
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    'tests/{unit,markdown,check}/**/*.test.ts',
  ],
  { stdio: 'inherit' },
)
if (status !== 0) process.exit(1)

const loaded = linesOf(readFileSync(report, 'utf8'))
const unloaded = new Map<string, number>()
for (const path of globSync('src/**/*.ts').toSorted()) {
  const file = path.replaceAll('\\', '/')
  const text = readFileSync(path, 'utf8')
  const hasCode = /[^\s;]/.test(stripTypeScriptTypes(text).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
  if (!loaded.has(file) && hasCode && !file.endsWith('.d.ts'))
    unloaded.set(file, text.split('\n').length - 1)
}
const { rows, share } = coverageTable(loaded, unloaded)
console.log('\nFiles of which fewer than 95 of 100 lines were run:')
for (const [file, { all, run }] of loaded)
  if (run / all < 0.95) console.log(`  ${file}: ${run} of ${all}`)
console.log(
  `\n${markdownOf({ caption: `Of all lines of src/, ${(share * 100).toFixed(0)} of 100 are run by tests in Node`, columns: ['files', 'number', 'lines', 'run', 'tested by'], rows })}`,
)
