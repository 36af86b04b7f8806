import { writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'

/** Writes a text as Prettier has it, so that what is written by a program passes `npm run lint`. */
export async function writeFormatted(
  file: string,
  text: string,
  parser: 'json' | 'markdown',
): Promise<void> {
  const options = await resolveConfig(file)
  await writeFile(file, await format(text, { ...options, parser }))
}
