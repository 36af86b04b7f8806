import { unified } from '@astrojs/markdown-remark'
import { defineConfig } from 'astro/config'
import { readSite } from './src/check/read-site.ts'
import { processorOptions } from './src/markdown/plugins.ts'
import { cutStyles } from './src/styles/cut-styles.ts'

const { address } = await readSite('content/site.yaml')
const { origin, pathname } = new URL(address)

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  integrations: [cutStyles()],
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
  },
})
