import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const files: Record<string, string> = {
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark'
export default { markdown: { processor: unified(), syntaxHighlight: false }, devToolbar: { enabled: false } }
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
const loader = glob({ base: './articles', pattern: '*.md', deferRender: true })
export const collections = { articles: defineCollection({ loader }) }
`,
  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  const articles = await getCollection('articles')
  return articles.map((article) => ({ params: { slug: article.id }, props: { article } }))
}
const { article } = Astro.props
const { Content } = await render(article)
---
<html lang="en"><head><meta charset="utf-8" /><title>{article.data.title}</title></head>
<body><h1>{article.data.title}</h1><Content /></body></html>
`,
}

/** A site in `folder` that Astro makes of the Markdown in `articles` as its documentation shows, and no more: one bare page an article. */
export async function plainAstro(folder: string, articles: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  await symlink(resolve(articles), join(folder, 'articles'))
}
