/** A place in a file of content/; lines and columns are counted from 1. */
export interface Place {
  file: string
  line: number
  column: number
}
