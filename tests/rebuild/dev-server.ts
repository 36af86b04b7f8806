import { spawn } from 'node:child_process'

/** How long a server may take to say where it is, in milliseconds. */
const patience = 300_000

/** The site in `folder` as a writer has it before him: `npm run dev`, with the address that it tells and a way to end it. Throws with the end of what it said where it does not come up. */
export async function devServer(
  folder: string,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  // A group of its own: npm does not hand a signal on to what it started.
  const child = spawn('npm', ['run', '--silent', 'dev', '--', '--port', '4400'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  })
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve()
    }),
  )
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid)
    await ended
  }
  let said = ''
  const origin = await new Promise<string | undefined>((resolve) => {
    const timer = setTimeout(() => {
      resolve(undefined)
    }, patience)
    const tell = (found: string | undefined) => {
      clearTimeout(timer)
      resolve(found)
    }
    const hear = (text: Buffer) => {
      said = (said + text.toString()).slice(-3_000)
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (found !== undefined && said.includes('watching for file changes')) tell(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => {
      tell(undefined)
    })
  })
  if (origin !== undefined) return { origin, stop }
  await stop()
  throw new Error(`The server of ${folder} did not come up:\n${said}`)
}
