import type { Block } from './blocks.ts'
import type { Problem } from './problem.ts'

/** A line and a column of a file, both counted from 1. */
interface At {
  line: number
  column: number
}

/**
 * What the rules ask of an article's or a page's text. The tree that it was parsed into is let go: plain data takes less
 * room, and can be kept for the next build.
 */
export interface Parsed {
  /** Where the text begins. */
  start: At
  /** The words of the text, block by block. */
  blocks: readonly Block[]
  /** The addresses of all links; those of a caption stand at its picture. */
  links: readonly (At & { url: string })[]
  /** The names of the pictures. */
  pictures: readonly (At & { url: string })[]
  /** The blocks that show a record, as `[!since t-2023-04-04]` does, with the number of "## " headings above them. */
  marks: readonly (At & { kind: string; id: string; section: number })[]
  /** How many "## " headings there are. */
  headings: number
  /** What is no form of writing, whatever the records say. */
  refused: readonly Problem[]
}
