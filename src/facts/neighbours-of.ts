/** What stands before and after the record `id` in an ordered list; undefined at its ends and for an unknown id. */
export function neighboursOf<Item extends { id: string }>(
  id: string,
  items: readonly Item[],
): { before: Item | undefined; after: Item | undefined } {
  const place = items.findIndex((item) => item.id === id)
  if (place === -1) return { before: undefined, after: undefined }
  return { before: items[place - 1], after: items[place + 1] }
}
