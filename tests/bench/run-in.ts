import { spawnSync } from 'node:child_process'

/** Runs a command in a folder. Throws with all that it said where it fails. */
export function runIn(folder: string, command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`)
}
