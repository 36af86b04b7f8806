/** The networks that take a page by a plain link: each asks its own reader what to say, and needs no script here. */
const networks: readonly (readonly [name: string, link: string])[] = [
  ['X', 'https://x.com/intent/post?url='],
  ['Facebook', 'https://www.facebook.com/sharer/sharer.php?u='],
  ['LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/?url='],
  ['WhatsApp', 'https://wa.me/?text='],
  ['Telegram', 'https://t.me/share/url?url='],
  ['Bluesky', 'https://bsky.app/intent/compose?text='],
  ['Mastodon', 'https://share.joinmastodon.org/#text='],
]

/** Links that hand an address on. The title is in the card that each network makes of it; only a letter needs it. */
export function shareLinks(url: string, title: string): { name: string; href: string }[] {
  // Colons and slashes may stand in a query as they are, and weigh less.
  const address = encodeURIComponent(url).replace(/%(3A|2F)/g, decodeURIComponent)
  const letter = `mailto:?subject=${encodeURIComponent(title)}&body=${address}`
  return [
    ...networks.map(([name, link]) => ({ name, href: link + address })),
    { name: 'Email', href: letter },
  ]
}
