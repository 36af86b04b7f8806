import { z } from 'astro/zod'
import type { Problem } from './problem.ts'

const runs = z.array(z.string().regex(/^[0-9a-f]{12}$/))

/** The hashes in content/report-runs.json; none, and a problem, where it is no list of them. */
export function readReportRuns(text: string): { runs: ReadonlySet<string>; problem?: Problem } {
  try {
    return { runs: new Set(runs.parse(JSON.parse(text))) }
  } catch {
    const problem = {
      file: 'content/report-runs.json',
      line: 1,
      column: 1,
      what: 'The file is not a list of hashes.',
      cure: 'Write it anew with npm run report-runs <path of the text of the report>.',
    }
    return { runs: new Set(), problem }
  }
}
