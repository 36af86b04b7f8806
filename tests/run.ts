// npm test: every kind of test, in the order in which a mistake is cheapest to find.
import { spawnSync } from 'node:child_process'

const steps: [name: string, command: string, ...args: string[]][] = [
  ['content and types', 'npm', 'run', '--silent', 'check'],
  ['format, lint, dead code', 'npm', 'run', '--silent', 'lint'],
  [
    'unit, markdown, check, hostile content',
    'node',
    '--test',
    'tests/{unit,markdown,check,hostile,fuzz}/**/*.test.ts',
  ],
  ['build', 'npm', 'run', '--silent', 'build'],
  ['built again', 'node', '--test', '--test-concurrency=2', 'tests/rebuild/**/*.test.ts'],
  // In one process: the pages are read and parsed once.
  ['site', 'node', '--test', '--test-isolation=none', 'tests/site/**/*.test.ts'],
  ['judges', 'node', '--test', 'tests/judges/**/*.test.ts'],
  ['browser', 'node', '--test', '--test-concurrency=1', 'tests/browser/**/*.test.ts'],
]

const times: string[] = []
for (const [name, command, ...args] of steps) {
  console.log(`\n== ${name}`)
  const start = performance.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  times.push(`${name} ${((performance.now() - start) / 1000).toFixed(0)} s`)
  if (status !== 0) {
    console.error(`\nFailed: ${name} (${times.join(', ')}). What comes after it was not run.`)
    process.exit(1)
  }
}
console.log(`\nAll passed: ${times.join(', ')}.`)
console.log(
  'Not tested: Firefox, WebKit, text browsers, a lossy network, every page kind in every colour and size. Those are npm run test:all.',
)
