import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { cachedCard } from './cached-card.ts'
import { cardHash } from './card-hash.ts'
import { type Terminal, showProgress } from './show-progress.ts'

/**
 * Draws the cards that `folder` does not hold, as many at a time as there are processors, and takes out those that no
 * page shows any longer; `what` they are is told in the terminal. After an interruption it goes on where it stopped.
 */
export async function drawCards(
  cards: readonly { svg: string; record: string }[],
  folder: string,
  terminal: Terminal,
  what = 'Share cards',
): Promise<void> {
  const names = new Set(cards.map(({ svg }) => `${cardHash(svg)}.png`))
  const missing = cards.filter(({ svg }) => !existsSync(`${folder}/${cardHash(svg)}.png`))
  const progress = showProgress(what, missing.length, terminal)
  const rest = missing.values()
  const drawNext = async (): Promise<void> => {
    // One list for all: each takes the next card when it has done with its own.
    for (const card of rest) {
      await cachedCard(card, folder)
      progress()
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, drawNext))
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) {
    if (!names.has(name)) await rm(`${folder}/${name}`)
  }
}
