import { crc32 } from 'node:zlib'

/** The signature of a PNG and its first chunk, which is always 25 bytes long. */
const head = 8 + 25

/**
 * A PNG with words in it that programs read: title, copyright and the like, by keyword, as `iTXt` chunks in UTF-8
 * (PNG specification, third edition, 11.3.3.4) before the picture itself.
 */
export function withText(png: Uint8Array, words: Readonly<Record<string, string>>): Uint8Array {
  const chunks = Object.entries(words).map(([keyword, text]) => {
    // Keyword, then: not compressed, no language, no translated keyword.
    const data = Buffer.from(`iTXt${keyword}\0\0\0\0\0${text}`)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length - 4)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(data))
    return Buffer.concat([length, data, sum])
  })
  return Buffer.concat([png.subarray(0, head), ...chunks, png.subarray(head)])
}
