/** One thing wrong in content/, where it stands, and how to mend it. */
export interface Problem {
  /** The path of the file as an editor knows it: `content/articles/open-door.md`. */
  file: string
  /** Counted from 1, as editors do; so is `column`. */
  line: number
  column: number
  /** What is wrong, as a fact, with the writer's own words quoted: one sentence. */
  what: string
  /** How to mend it, in the imperative, with text that can be pasted. */
  cure: string
}
