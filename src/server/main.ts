// npm start: serves dist/ until it is stopped.
import { serve } from './serve.ts'

const port = Number(process.env['PORT'] ?? 4321)

try {
  const { origin, base } = await serve('dist', port)
  console.log(`The site is at ${origin}${base} (stop it with Ctrl+C).`)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(
    taken
      ? `Port ${port} is in use. Choose another: PORT=4322 npm start`
      : error instanceof Error
        ? error.message
        : error,
  )
  process.exitCode = 1
}
