/** One page of a list that may be too long for one. */
export interface ListPage<Item> {
  /** From 1. */
  number: number
  /** How many pages there are. */
  count: number
  items: readonly Item[]
}

/** A list in pages of at most `size`; a list that fits, or holds nothing, is one page. */
export function listPages<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    count,
    items: items.slice(i * size, (i + 1) * size),
  }))
}
