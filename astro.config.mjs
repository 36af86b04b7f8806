import { unified } from '@astrojs/markdown-remark'
import { defineConfig } from 'astro/config'
import { readSite } from './src/check/read-site.ts'
import { content } from './src/loader.ts'
import { live } from './src/loading/live.ts'
import { processorOptions } from './src/markdown/plugins.ts'

const { address } = await readSite('content/site.yaml')
const { origin, pathname } = new URL(address)
// The plugins of remark run outside Astro's own modules, where the base path is not written in; see addresses.ts.
process.env['SITE_BASE'] = pathname
// Node itself loads the loader: where Vite does, each of its 200 modules is parsed, rewritten and given a source map,
// which is a second of each build.
live.loader = content('./content/')

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: {
    processor: unified(processorOptions),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  vite: {
    // Scripts stay files of their own: the policy forbids inline ones.
    // One file each: the map's script imports nothing that a preload could bring sooner.
    build: { assetsInlineLimit: 0, modulePreload: false },
    // Names of scripts say nothing but their hash: Astro's own are sixty letters long, on every page.
    worker: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } },
    environments: {
      client: { build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
  },
})
