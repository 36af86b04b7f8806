import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { writeWorker } from './write-worker.ts'

/**
 * Writes /service-worker.js at the end of the build. It must be the last integration: a file that is changed after
 * it is not the file of its list, so that the copy is refused.
 */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { version, core } = await writeWorker(fileURLToPath(dir))
        logger.info(`${core} files in the saved copy, version ${version}`)
      },
    },
  }
}
