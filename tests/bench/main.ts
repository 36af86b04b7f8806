// npm run bench: what the site weighs and how long its readers wait, beside other ways to make it. `npm run bench --
// speed map` measures only these parts; `--as-built` takes dist/ as it is; `--write-readme` writes the figures there.
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { markdownOf } from './markdown-of.ts'
import type { Table } from './table.ts'
import { writeFormatted } from './write-formatted.ts'
import { writeReadme } from './write-readme.ts'

/** Loaded one by one: each reads the site that was built before it. */
const parts: Record<string, () => Promise<readonly Table[]>> = {
  weight: async () => (await import('./weight/weight.ts')).weight(),
  speed: async () => (await import('./speed/speed.ts')).speed(),
  map: async () => (await import('./map/map.ts')).map(),
  scale: async () => (await import('./scale/scale.ts')).scale(),
  lighthouse: async () => (await import('./lighthouse/lighthouse.ts')).lighthouse(),
}
const figures = 'tests/bench/figures.json'

const { values, positionals } = parseArgs({
  options: { 'as-built': { type: 'boolean' }, 'write-readme': { type: 'boolean' } },
  allowPositionals: true,
})
const asked = positionals.length > 0 ? positionals : Object.keys(parts)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

if (!values['as-built']) {
  const start = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(1)
  console.log(`Check and build: ${((performance.now() - start) / 1000).toFixed(1)} s.`)
}

const run = `One run with Node ${process.version} on ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}.`
console.log(run)
const kept = JSON.parse(await readFile(figures, 'utf8').catch(() => '{}')) as Record<
  string,
  unknown
>
for (const part of asked) {
  console.log(`\n== ${part}`)
  const start = performance.now()
  const tables = (await parts[part]?.()) ?? []
  for (const table of tables) console.log(`\n${markdownOf(table)}`)
  console.log(`\n${part} took ${((performance.now() - start) / 1000).toFixed(0)} s.`)
  if (!values['write-readme']) continue
  kept[part] = { run, tables }
  await writeFormatted(figures, JSON.stringify(kept), 'json')
  await writeReadme(
    part,
    run,
    tables.filter(({ inReadme }) => inReadme),
  )
}
// Browsers and servers of the parts are closed by now; what a tool of theirs left open must not keep the run waiting.
process.exit(0)
