const consonants = ['b', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v']
const vowels = ['a', 'e', 'i', 'o', 'u']
const syllables = consonants.flatMap((consonant) => vowels.map((vowel) => consonant + vowel))

/** 3,600 words of two syllables that mean nothing: `bada`, `bade`, … They end in `x`, so that no reader takes them for words. */
export const inventedWords: readonly string[] = syllables.flatMap((first) =>
  syllables.map((second) => `${first}${second}x`),
)
