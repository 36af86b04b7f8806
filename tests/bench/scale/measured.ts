import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'

/** What a command needs: seconds by the clock, seconds of processors, and the most memory at one time, in MB. */
export interface Measured {
  seconds: number
  processor: number
  memory: number
}

/** How often memory is looked at, in milliseconds. */
const pause = 200

/**
 * Runs a command in `folder` and measures it with all processes that it starts, by /proc: on Linux alone. Throws with
 * the end of what it said where it fails.
 */
export async function measured(
  folder: string,
  command: string,
  args: readonly string[],
): Promise<Measured> {
  const start = performance.now()
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const hear = (text: Buffer) => {
    said = (said + text.toString()).slice(-3_000)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  let memory = 0
  const processor = new Map<number, number>()
  const look = async () => {
    let sum = 0
    for (const { id, resident, ticks } of await treeOf(child.pid ?? 0)) {
      sum += resident
      processor.set(id, Math.max(processor.get(id) ?? 0, ticks))
    }
    memory = Math.max(memory, sum)
  }
  const timer = setInterval(() => void look(), pause)
  const status = await ended
  clearInterval(timer)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}:\n${said}`)
  const ticks = [...processor.values()].reduce((sum, one) => sum + one, 0)
  return {
    seconds: (performance.now() - start) / 1000,
    // A tick is a hundredth of a second on every Linux that Node runs on.
    processor: ticks / 100,
    memory: (memory * 4096) / 1e6,
  }
}

/** A process and those that it started, with pages of memory and ticks of processors. */
async function treeOf(root: number) {
  const all = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
        // The name of the program, in brackets, may hold spaces.
        const fields = stat
          .slice(stat.lastIndexOf(')') + 2)
          .split(' ')
          .map(Number)
        const [, parent = 0] = fields
        const ticks = (fields[11] ?? 0) + (fields[12] ?? 0)
        return { id: Number(name), parent, ticks, resident: fields[21] ?? 0 }
      }),
  )
  const ids = new Set([root])
  // A process has a higher number than the one that started it, but for the rare turn of the numbers.
  return all
    .toSorted((a, b) => a.id - b.id)
    .filter(({ id, parent }) => {
      if (ids.has(parent)) ids.add(id)
      return ids.has(id)
    })
}
