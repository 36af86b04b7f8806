/** Forms of other systems, and forms of ours that are not quite right: they would reach the page as they are. */
const forms: readonly { pattern: RegExp; what: string; cure: string }[] = [
  {
    pattern: /^\s*:{2,}\s*[a-z]/im,
    what: 'Directives (":::note") are not taken.',
    cure: 'Write > [!since …] or > [!quote …], or a paragraph.',
  },
  {
    pattern: /(?<![\p{L}\p{N}]):[a-z]+\[[^\]]*\]/iu,
    what: 'Directives (":name[words]") are not taken.',
    cure: 'Write a link, as in [words](term:map).',
  },
  {
    pattern: /^(import|export)\s.*(from\s|=|\{)/m,
    what: 'MDX is not taken: "import" and "export" mean nothing here.',
    cure: 'Delete the line; a picture is ![what it shows](map:border "caption").',
  },
  {
    pattern: /[{}]/,
    what: 'Braces mean nothing here; MDX is not taken.',
    cure: 'Delete them, or use round brackets.',
  },
  {
    pattern: /\]\s*\(\s*[a-z]+:/i,
    what: 'A link is broken: it would stand in the text as it is.',
    cure: 'Write it without spaces, with the place in straight quotation marks: [words](source:id "paragraph 23").',
  },
  {
    pattern: /\[!\w+/,
    what: 'A mark "[!…]" stands in the text.',
    cure: 'Begin a line with it after "> ", and give it an id: > [!quote q03].',
  },
  {
    pattern: /\[[^\]]+\]\[[^\]]*\]/,
    what: 'Links by reference are not taken.',
    cure: 'Write [words](source:id) where the words stand.',
  },
]

/** The first such form in a text of an article; `source` is the text as the file has it. */
export function foreignForm(
  text: string,
  source: string,
): { index: number; what: string; cure: string } | undefined {
  for (const { pattern, what, cure } of forms) {
    if (!pattern.test(text)) continue
    return { index: Math.max(0, source.search(pattern)), what, cure }
  }
  return undefined
}
