import type { Form } from './form.ts'
import { plain } from './plain.ts'
import type { Statement } from './statement.ts'

/** The statements that a form does not hold whole, each with the kind of thing that it is. */
export function lost(statements: readonly Statement[], { words, addresses }: Form): string[] {
  const held = plain(words)
  const named = addresses.replace(/\s/g, '')
  return statements
    .filter(
      ({ wordings, address }) =>
        !wordings.some((wording) => held.includes(plain(wording))) ||
        (address !== undefined &&
          // Text browsers show an address with its letters as letters.
          ![address, decodeURI(address)].some((form) => named.includes(form))),
    )
    .map(({ what, wordings, address }) => [what, wordings[0], address].filter(Boolean).join(': '))
}
