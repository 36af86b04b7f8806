import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Bytes as brotli at its best, the unit of all budgets. */
export const brotli = (bytes: string | Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** Whether `bytes` weigh at most `most` as brotli at its best; a quick, coarser run is enough for what is far below. */
export const isWithin = (bytes: string, most: number): boolean =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length <= most ||
  brotli(bytes) <= most

export const gzip = (bytes: string | Buffer): number => gzipSync(bytes, { level: 9 }).length

/** What a page may weigh in gzip, as a multiple of its budget in brotli: for hosts and proxies that have no brotli. */
export const gzipShare = 1.15

/** The kinds of page with their budgets in brotli bytes: HTML with its CSS. The first that fits an address counts. */
const budgets: [kind: string, address: RegExp, bytes: number][] = [
  ['article', /^\/explain\/[^/]+\/$/, 14_000],
  ['map', /^\/map\/$/, 34_000],
  ['map of all days', /^\/map\/all\/$/, 40_000],
  ['map pair', /^\/map\/[^/]+\/vs\//, 40_000],
  ['map state', /^\/map\/[^/]+\/$/, 28_000],
  ['home', /^\/$/, 30_000],
  [
    'index',
    /^\/(explain|claims|timeline|countries|people|terms|sources)\/((verdict|topic|thread)\/[^/]+\/)?(page\/\d+\/)?$/,
    30_000,
  ],
  ['embed', /^\/embed\//, 25_000],
  ['other', /./, 20_000],
]

export const budgetOf = (address: string) => budgets.find(([, pattern]) => pattern.test(address))
