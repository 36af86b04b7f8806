import type { z } from 'astro/zod'

/** One set of open data: records with their schema, and as a table where they are flat enough. */
export interface DataSet {
  /** The name of its files: `claims` for `/data/v1/claims.json`. */
  name: string
  title: string
  /** What one record is, for people. */
  describes: string
  /** The page that shows the same, on its own host. */
  page: string
  schema: z.ZodType
  records: readonly unknown[]
  /** What must be known to read the records rightly. */
  notes?: readonly string[]
  table?: readonly Record<string, string | number | undefined>[]
}
