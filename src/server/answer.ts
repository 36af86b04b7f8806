import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import parseRange from 'range-parser'
import type { Body, Coding } from './body-of.ts'

/** What goes back to a request. */
export interface Answer {
  status: number
  headers: Record<string, string | number>
  bytes: Buffer
}

const none = Buffer.alloc(0)

/** The coding for a request: ranges are of the file itself, and pictures and fonts are compressed as they are. */
export function codingFor(request: IncomingMessage, type: string): Coding {
  if (request.headers.range !== undefined || !/^text|json|xml|javascript|svg/.test(type))
    return 'identity'
  const taken = new Negotiator(request).encodings(['br', 'gzip'])
  // Clients name all that they take, in no order of worth.
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity'
}

/** A file as the request wants it: whole, a part of it, or the word that the reader's copy is the same. */
export function answer(
  request: IncomingMessage,
  { bytes, tag }: Body,
  coding: Coding,
  headers: Record<string, string>,
): Answer {
  const all = {
    ...headers,
    ETag: tag,
    'Accept-Ranges': 'bytes',
    Vary: 'Accept-Encoding',
    ...(coding !== 'identity' && { 'Content-Encoding': coding }),
  }
  const { range, 'if-none-match': known, 'if-range': same } = request.headers
  if (known !== undefined && (known === '*' || known.split(/,\s*/).includes(tag))) {
    return { status: 304, headers: all, bytes: none }
  }
  const whole = { status: 200, headers: { ...all, 'Content-Length': bytes.length }, bytes }
  if (range === undefined || (same !== undefined && same !== tag)) return whole
  const parts = parseRange(bytes.length, range, { combine: true })
  if (parts === -1) {
    const unsatisfied = { ...all, 'Content-Range': `bytes */${bytes.length}`, 'Content-Length': 0 }
    return { status: 416, headers: unsatisfied, bytes: none }
  }
  // What is no range in bytes, and several parts at once, may be answered with the whole.
  const [part, ...more] = parts === -2 || parts.type !== 'bytes' ? [] : parts
  if (!part || more.length > 0) return whole
  const cut = bytes.subarray(part.start, part.end + 1)
  return {
    status: 206,
    headers: {
      ...all,
      'Content-Range': `bytes ${part.start}-${part.end}/${bytes.length}`,
      'Content-Length': cut.length,
    },
    bytes: cut,
  }
}
