import postcss, { type ChildNode } from 'postcss'

/** All rules of some style sheets, each once and within its at-rules: what the site's CSS is, whole. */
export function rulesOnce(sheets: Iterable<string>): string {
  const groups = new Map<string, Set<string>>()
  for (const sheet of sheets) {
    postcss.parse(sheet).walk((node) => {
      if (!isWhole(node)) return
      const around = contextOf(node)
      groups.set(around, (groups.get(around) ?? new Set()).add(node.toString()))
    })
  }
  return [...groups]
    .map(
      ([around, rules]) =>
        `${around}${[...rules].join('')}${'}'.repeat(around.split('{').length - 1)}`,
    )
    .join('')
}

/** A rule, or an at-rule that holds no rules: a font face, the order of layers. */
function isWhole(node: ChildNode): boolean {
  if (node.type === 'rule') return true
  if (node.type !== 'atrule') return false
  return !(node.nodes ?? []).some(({ type }) => type === 'rule' || type === 'atrule')
}

/** `@layer parts{@media print{` around a rule. */
function contextOf({ parent }: { parent?: unknown }): string {
  if (!(parent instanceof postcss.AtRule)) return ''
  return `${contextOf(parent)}@${parent.name} ${parent.params}{`
}
