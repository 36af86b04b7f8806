// npm test: every kind of test, in the order in which a mistake is cheapest to find.
import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'

type Step = [name: string, command: string, ...args: string[]]

/** The steps in their order; those of one row run side by side, since each by itself keeps one processor busy. */
const rows: Step[][] = [
  [
    ['content and types', 'npm', 'run', '--silent', 'check'],
    ['format, lint, dead code', 'npm', 'run', '--silent', 'lint'],
  ],
  [
    [
      'unit, markdown, check, hostile content',
      'node',
      '--test',
      '--test-concurrency=2',
      'tests/{unit,markdown,check,hostile,fuzz}/**/*.test.ts',
    ],
  ],
  [['build', 'npm', 'run', '--silent', 'build']],
  [['built again', 'node', '--test', '--test-concurrency=2', 'tests/rebuild/**/*.test.ts']],
  [
    // In one process: the pages are read and parsed once.
    ['site', 'node', '--test', '--test-isolation=none', 'tests/site/**/*.test.ts'],
    ['judges', 'node', '--test', '--test-concurrency=1', 'tests/judges/**/*.test.ts'],
  ],
  [['browser', 'node', '--test', '--test-concurrency=1', 'tests/browser/**/*.test.ts']],
]

/** Runs a step to its end; what it says is shown at once where it runs alone, else together when it has ended. */
async function run([, command, ...args]: Step, isAlone: boolean): Promise<number> {
  const child = spawn(command, args, { stdio: ['ignore', isAlone ? 'inherit' : 'pipe', 'inherit'] })
  const said = child.stdout ? buffer(child.stdout) : Buffer.alloc(0)
  const status = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      resolve(code ?? 1)
    })
  })
  process.stdout.write(await said)
  return status
}

const times: string[] = []
for (const steps of rows) {
  console.log(`\n== ${steps.map(([name]) => name).join('; ')}`)
  const start = performance.now()
  const failed: string[] = []
  const timed = steps.map(async (step) => {
    if ((await run(step, steps.length === 1)) !== 0) failed.push(step[0])
    times.push(`${step[0]} ${((performance.now() - start) / 1000).toFixed(0)} s`)
  })
  await Promise.all(timed)
  if (failed.length === 0) continue
  console.error(
    `\nFailed: ${failed.join('; ')} (${times.join(', ')}). What comes after it was not run.`,
  )
  process.exit(1)
}
console.log(`\nAll passed: ${times.join(', ')}.`)
console.log(
  'Not tested: Firefox, WebKit, text browsers, a lossy network, every page kind in every colour and size. Those are npm run test:all.',
)
