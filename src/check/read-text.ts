import { placeAt } from './place-at.ts'
import type { Problem } from './problem.ts'

/** Controls, formats, separators of lines and letters that are none or nobody's. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u

/** The text of a file with `\n` as its line ends, or what keeps it from being read as text. */
export type Text = { text: string } | { problem: Problem }

/**
 * Reads the bytes of a file, undefined where it could not be opened, as strict UTF-8. A byte order mark and the line
 * ends of Windows are taken as they come: they change neither words nor places. `file` is the name shown to editors.
 */
export function readText(bytes: Uint8Array | undefined, file: string): Text {
  if (!bytes) {
    const what = 'The file cannot be read.'
    const cure = 'Give yourself the right to read it, or put it back: git checkout -- ' + file
    return { problem: { file, line: 1, column: 1, what, cure } }
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return bad({ file, line: 1, column: 1 }, 'The file is UTF-16, not UTF-8.')
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
    // Control and format characters cannot be seen: marks of direction can even turn words round for the reader.
    const control = unseen.exec(text)
    if (!control) return { text }
    const code = control[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
    return {
      problem: {
        ...placeAt(file, text, control.index),
        what: `The file holds the character U+${code}, which nobody can see.`,
        cure: 'Delete it, or write the letter that was meant.',
      },
    }
  } catch {
    const good = goodPart(bytes)
    const byte = bytes[good.bytes] ?? 0
    return bad(
      placeAt(file, good.text, good.text.length),
      `The byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} is not UTF-8.`,
    )
  }
}

function bad(place: { file: string; line: number; column: number }, what: string): Text {
  return {
    problem: {
      ...place,
      what,
      cure: 'Save the file as UTF-8: your editor has it under “Encoding”.',
    },
  }
}

/** The longest beginning of the bytes that is UTF-8, found by halving: the decoder does not say where it stopped. */
function goodPart(bytes: Uint8Array): { text: string; bytes: number } {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (decodes(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  // A character half read at the end is left out of the text: the fault is at its first byte.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), {
    stream: true,
  })
  const shown = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return { text: shown, bytes: Buffer.byteLength(text) }
}

function decodes(bytes: Uint8Array): boolean {
  try {
    // `stream` lets a character stand half read at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
