/** Makes what every page needs one time in a build; in `astro dev`, where content changes between two pages, each time. */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let kept: Promise<Made> | undefined
  return () => (import.meta.env.DEV ? make() : (kept ??= make()))
}
