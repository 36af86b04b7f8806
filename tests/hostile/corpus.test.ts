// Everything bad that we could think of, one case at a time: it is refused with file, line and cure, or a reader gets it
// as harmless words. No case may end the program or keep it for longer than two seconds.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { formatProblems } from '../../src/check/format-problems.ts'
import { bodyCases } from './bodies.ts'
import type { Case } from './case.ts'
import { fieldCases } from './fields.ts'
import { fileCases } from './files.ts'
import { recordCases } from './records.ts'
import type { Outcome } from './trial.ts'
import { Trials } from './trials.ts'

/** Of the processor's time, in milliseconds. */
const most = 2_000
/** Of the clock's, after which a case hangs: another program may have the processor meanwhile. */
const patience = 20_000

const groups: Readonly<Record<string, readonly Case[]>> = {
  'a file that is none': fileCases,
  'a record that is none': recordCases,
  'a text that is none': bodyCases,
  'a field that is none': fieldCases(1),
}

test('the corpus holds more than 700 cases', () => {
  assert.ok(Object.values(groups).flat().length > 700)
})

// One for each of two processors.
const trials = [new Trials(patience), new Trials(patience)]
after(() => Promise.all(trials.map((one) => one.close())))

test('what is right passes', async () => {
  assert.deepEqual((await trials[0]?.run({ name: '', files: {} }))?.problems, [])
})

for (const [group, cases] of Object.entries(groups)) {
  test(`${group} is refused with place and cure, or does no harm`, async () => {
    const wrong: string[] = []
    let refused = 0
    const rest = cases.values()
    const tryNext = async (trial: Trials) => {
      // One list for both: each takes the next case when it has done with its own.
      for (const one of rest) {
        const outcome = await trial.run(one)
        // On a shared processor a second counts for less, and the first run also compiles: the second run decides.
        look(one, outcome.cpu > most ? await trial.run(one) : outcome)
      }
    }
    const look = (one: Case, { problems, faults, cpu }: Outcome) => {
      if (problems.length > 0) refused += 1
      wrong.push(...faults.map((fault) => `${one.name}: ${fault}`))
      if (cpu > most) wrong.push(`${one.name}: took ${Math.round(cpu)} ms`)
      for (const { file, line, column, what, cure } of problems) {
        const isWhole = file.startsWith('content') && line > 0 && column > 0 && what && cure
        if (!isWhole) wrong.push(`${one.name}: ${file}:${line}:${column} ${what} ${cure}`)
      }
      const told = formatProblems(problems)
      if (/[^\P{C}\n]/u.test(told)) wrong.push(`${one.name}: unseen signs in the message`)
      if (/[^\n]{2000}/.test(told)) wrong.push(`${one.name}: a message without end`)
    }
    await Promise.all(trials.map(tryNext))
    assert.deepEqual(wrong, [])
    // A corpus of which most is let through would not try the refusals.
    assert.ok(refused > cases.length / 2, `${refused} of ${cases.length} were refused`)
  })
}
