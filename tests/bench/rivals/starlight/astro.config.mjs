import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'https://example.org',
  base: '/starlight',
  trailingSlash: 'always',
  telemetry: false,
  devToolbar: { enabled: false },
  integrations: [starlight({ title: 'The Open Door' })],
})
