/** Where a page can be handed on by a plain link; each asks the reader there what to say, and needs no script here. */
const networks: readonly (readonly [name: string, link: string])[] = [
  ['X', 'https://x.com/intent/post?url='],
  ['Facebook', 'https://www.facebook.com/sharer/sharer.php?u='],
  ['LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/?url='],
  ['WhatsApp', 'https://wa.me/?text='],
  ['Telegram', 'https://t.me/share/url?url='],
  ['Bluesky', 'https://bsky.app/intent/compose?text='],
  ['Mastodon', 'https://share.joinmastodon.org/#text='],
  ['Email', 'mailto:?body='],
]

/** Links that hand an address on. What it leads to is in the card that is made of it. */
export function shareLinks(url: string): { name: string; href: string }[] {
  // Colons and slashes may stand in a query as they are, and weigh less.
  const address = encodeURIComponent(url).replace(/%(3A|2F)/g, decodeURIComponent)
  return networks.map(([name, link]) => ({ name, href: link + address }))
}
