/** What a failure of the system means, in one line with its cure; undefined where the program itself is at fault. */
export function oneLine(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, path = 'a file' } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOSPC':
      return `The disk is full: ${path} could not be written. Free some space, and run the command again.`
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be read or written. Give yourself the right to it: chmod u+rw ${path}`
    case 'EROFS':
      return `${path} is on a disk that cannot be written. Build on another one.`
    case 'EMFILE':
      return 'Too many files are open. Allow more: ulimit -n 4096'
    case 'ENOENT':
      return `${path} is missing. Put it back: git checkout -- ${path}`
    default:
      return error.cause === undefined ? undefined : oneLine(error.cause)
  }
}
