import { type ListPage, listPages } from '../facts/list-pages.ts'

/** The paths of a list in pages of at most `size`, for a file named `[...page].astro`: the first is that of the list. */
export function listPaths<Item>(
  items: readonly Item[],
  size: number,
): { params: { page: string | undefined }; props: { list: ListPage<Item> } }[] {
  return listPages(items, size).map((list) => ({
    params: { page: list.number === 1 ? undefined : `page/${list.number}` },
    props: { list },
  }))
}
