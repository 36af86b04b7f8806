// npm run new <kind> <id>: a record to be filled in.
import { begin } from './begin.ts'

try {
  const [kind = '', id = ''] = process.argv.slice(2)
  console.log(await begin('content', kind, id))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
