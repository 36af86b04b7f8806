import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const files: Record<string, string> = {
  'package.json': '{ "type": "module" }\n',
  'eleventy.config.js': `export default function (config) {
  config.setUseGitIgnore(false)
  return { markdownTemplateEngine: false, dir: { input: 'in', output: 'out' } }
}
`,
  'in/_includes/article.njk': `<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><h1>{{ title }}</h1>{{ content | safe }}</body></html>
`,
  'in/in.json': '{ "layout": "article.njk" }\n',
}

/** A site in `folder` that Eleventy, installed in `packages`, makes of the Markdown in `articles`: one bare page an article. */
export async function plainEleventy(
  folder: string,
  articles: string,
  packages: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  await cp(articles, join(folder, 'in'), { recursive: true })
  await symlink(resolve(packages, 'node_modules'), join(folder, 'node_modules'))
}
