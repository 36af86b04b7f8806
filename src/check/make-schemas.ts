// npm run schemas: what editors hold content/ against while a writer types, made from the schemas of the check.
import { mkdirSync, writeFileSync } from 'node:fs'
import { editorSchemas } from './editor-schemas.ts'

mkdirSync('.vscode/schemas', { recursive: true })
for (const [name, schema] of editorSchemas()) {
  writeFileSync(`.vscode/schemas/${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`)
}
