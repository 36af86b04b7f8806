import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { cardHash } from './card-hash.ts'
import { renderCard } from './render-card.ts'

/**
 * A card's PNG from the folder of cards drawn before, or drawn and put there. It is written aside and renamed, so that
 * what is there is whole, also after an interruption.
 */
export async function cachedCard(
  { svg, record }: { svg: string; record: string },
  folder: string,
): Promise<Uint8Array> {
  const file = `${folder}/${cardHash(svg)}.png`
  const before = await readFile(file).catch(() => undefined)
  if (before) return before
  const png = await renderCard(svg, record)
  await mkdir(folder, { recursive: true })
  const aside = `${file}.${process.pid}`
  await writeFile(aside, png)
  await rename(aside, file)
  return png
}
