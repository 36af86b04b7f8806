import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { followEdits } from './loading/follow-edits.ts'
import { live } from './loading/live.ts'
import { loadOnce } from './loading/load-once.ts'

/**
 * All of content/, checked as a whole and rendered by the one plugin list in astro.config.mjs, handed to the pages in
 * `live`. In a build a problem stops it, with all problems at once; in `astro dev` edits are followed.
 */
export function content(folder: string): Loader {
  return {
    name: 'content',
    async load(context) {
      const { store, watcher, config, logger } = context
      const root = fileURLToPath(new URL(folder, config.root))
      if (watcher) return followEdits(context, watcher, root)
      live.content = loadOnce(config, root, (line) => {
        logger.info(line)
      })
      await live.content
      store.set({ id: 'changes', data: { changes: 0 } })
    },
  }
}
