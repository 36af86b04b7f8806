import { z } from 'astro/zod'

/** What is used of package-lock.json. */
const shape = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

/** The packages of the lock file by their folders; that of the project itself is the empty text. */
export type Lock = z.infer<typeof shape>

/** Reads the text of package-lock.json. Throws Zod's error where it is none. */
export const lock = (text: string): Lock => shape.parse(JSON.parse(text))
