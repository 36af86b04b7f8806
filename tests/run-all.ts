// npm run test:all: what npm test leaves out, since it needs programs that npm does not bring. Build first.
import { spawnSync } from 'node:child_process'
import { pathOf } from './all/path-of.ts'
import { requirements } from './all/requirements.ts'

// What is missing is an error, unless the machine is taken as it is.
const asItIs = process.argv.includes('--what-is-here')

const missing = requirements.filter((one) => pathOf(one) === undefined)
const packages = [...new Set(missing.map((one) => one.package))].join(' ')
const untested = [...new Set(missing.map(({ tests }) => tests))].join(', ')
const cure = `Missing: ${missing.map(({ name }) => name).join(', ')}. Get them on Debian: apt-get install ${packages}`
if (missing.length > 0) {
  console.error(cure)
  if (!asItIs) {
    console.error('Nothing was run. To test with what is here: npm run test:all -- --what-is-here')
    process.exit(1)
  }
}

const { status } = spawnSync('node', ['--test', '--test-concurrency=2', 'tests/all/**/*.test.ts'], {
  stdio: 'inherit',
})
if (status !== 0) {
  console.error('\nFailed.')
  process.exit(1)
}
console.log('\nAll passed.')
console.log(missing.length > 0 ? `Not tested: ${untested}. ${cure}` : 'Nothing was left out.')
