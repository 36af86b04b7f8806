import type { VFile } from 'vfile'

/** Whether the pipeline threw it with a place and a reason, as it does for what it does not take. */
export const isRefusal = (error: unknown): error is VFile['messages'][number] =>
  error instanceof Error && error.constructor.name === 'VFileMessage'
