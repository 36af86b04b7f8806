import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { type BuiltSite, builtSite } from './built-site.ts'

/** An integration that reads the pages when all are built. `work` returns what it did, for the log. */
export function afterBuild(name: string, work: (site: BuiltSite) => string): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(work(await builtSite(fileURLToPath(dir))))
      },
    },
  }
}
