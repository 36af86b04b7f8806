/** How a copy differs from what was built, as lines for whoever published it; none where it does not. */
export function compare(
  built: Readonly<Record<string, string>>,
  copy: Readonly<Record<string, string | undefined>>,
): string[] {
  const lines = Object.entries(built).flatMap(([file, hash]) => {
    if (copy[file] === hash) return []
    return [copy[file] === undefined ? `${file} is missing.` : `${file} is another one.`]
  })
  const more = Object.keys(copy).filter((file) => !Object.hasOwn(built, file))
  return [...lines, ...more.map((file) => `${file} was not built here.`)]
}
