import { globSync, readFileSync } from 'node:fs'

/**
 * The letters beyond ASCII in content/ and in the components, layouts and pages under a project's root, with the
 * first file that uses each. ASCII is left out: the fonts hold it by rule, not by use.
 */
export function usedLetters(root: string): Map<string, string> {
  const files = globSync(['content/**/*.{md,yaml}', 'src/**/*.astro'], { cwd: root }).sort()
  const letters = new Map<string, string>()
  for (const file of files) {
    // Composed, as a browser shows it: e and a combining accent are é.
    for (const letter of readFileSync(`${root}/${file}`, 'utf8').normalize('NFC')) {
      if (letter > '~' && !letters.has(letter)) letters.set(letter, file)
    }
  }
  return letters
}
