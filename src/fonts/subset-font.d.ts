/** subset-font ships no types; these are the options that we use. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'truetype'
    /** OpenType features to keep; all of them where this is left out. */
    keepFeatures?: string[]
    noHinting?: boolean
    dropTables?: string[]
    /** A number fixes the axis. */
    variationAxes?: Record<string, number | { min: number; max: number }>
    /** With an empty text: only the format changes. */
    keepAllGlyphs?: boolean
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
