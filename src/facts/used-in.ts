import type { Uses } from './uses.ts'

/** The slugs of the articles that use a record, in the order given. `articles` says what each article uses. */
export function usedIn(
  kind: keyof Uses,
  id: string,
  articles: ReadonlyMap<string, Uses>,
): string[] {
  return [...articles].filter(([, uses]) => uses[kind].includes(id)).map(([slug]) => slug)
}
