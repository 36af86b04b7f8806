/**
 * A value as JSON that may stand in a script element: no `<` that could end the element or begin a comment, and no
 * line separators, which some readers take for the end of a line.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
