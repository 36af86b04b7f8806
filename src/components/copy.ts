/** Copies a text and says so. */
export type Copy = (text: string, done: string) => Promise<void>
