import postcss, { type ChildNode } from 'postcss'

interface Once {
  selectors: Set<string>
  declarations: Set<string>
}

/**
 * All rules of some style sheets, each once and within its at-rules: what the site's CSS is, whole. A rule of which two
 * kinds of page keep other selectors, or other variables, is one rule, with those of both.
 */
export function rulesOnce(sheets: Iterable<string>): string {
  const groups = new Map<string, Once[]>()
  for (const sheet of sheets) {
    postcss.parse(sheet).walk((node) => {
      if (!isWhole(node)) return
      const around = contextOf(node)
      const rules = groups.get(around) ?? []
      groups.set(around, rules)
      const isRule = node.type === 'rule'
      const selectors = new Set(isRule ? node.selectors : [''])
      const declarations = new Set(isRule ? node.nodes.map(String) : [node.toString()])
      const same = rules.find(
        (rule) =>
          !rule.selectors.isDisjointFrom(selectors) &&
          (rule.declarations.isSubsetOf(declarations) ||
            rule.declarations.isSupersetOf(declarations)),
      )
      if (same) {
        same.selectors = same.selectors.union(selectors)
        same.declarations = same.declarations.union(declarations)
      } else rules.push({ selectors, declarations })
    })
  }
  return [...groups]
    .map(([around, rules]) => {
      const whole = rules.map(({ selectors, declarations }) =>
        selectors.has('')
          ? [...declarations].join('')
          : `${[...selectors].join(',')}{${[...declarations].join(';')}}`,
      )
      return `${around}${whole.join('')}${'}'.repeat(around.split('{').length - 1)}`
    })
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
