/** The scripts that a page can run, of all in `scripts`: those that it names, and those that they name in turn. */
export function scriptsOf<Script extends { name: string; text: string }>(
  html: string,
  scripts: readonly Script[],
): Script[] {
  const found = new Set<Script>()
  const look = (text: string) => {
    for (const script of scripts) {
      if (found.has(script) || !text.includes(script.name)) continue
      found.add(script)
      look(script.text)
    }
  }
  look(html)
  return [...found]
}
