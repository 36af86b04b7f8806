/** The file of words in which a folded word stands: its first two letters where they are plain ones. */
export const shardOf = (word: string): string => /^[a-z0-9]{2}/.exec(word)?.[0] ?? 'other'
