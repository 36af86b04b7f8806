/** What is wrong with the day on which a security.txt ends, told on `day` (YYYY-MM-DD); undefined where nothing is. */
export function securityExpiry(text: string, day: string): string | undefined {
  const expires = /^Expires: *(\d{4}-\d{2}-\d{2})T/m.exec(text)?.[1]
  if (expires === undefined) return 'security.txt does not say when it ends. Write Expires: in it.'
  return expires > day
    ? undefined
    : `security.txt ended on ${expires}. Set a later day, and publish again.`
}
