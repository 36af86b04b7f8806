// What is used of MDN's HTTP Observatory, which has no types for others.
declare module '@mdn/mdn-http-observatory/src/scanner/index.js' {
  export function scan(
    hostname: string,
  ): Promise<{ scan: { grade: string; score: number }; tests: Record<string, { pass: boolean }> }>
}
declare module '@mdn/mdn-http-observatory/src/retriever/session.js' {
  /** The part of a scan that asks the network. */
  export const Session: { fromUrl: (url: URL) => Promise<unknown> }
}
