const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
}

/** Where a key leads in a list that is one stop of the keyboard: arrows, Home, End, or the first letter of a name. */
export function stepTo<Stop extends HTMLElement | SVGElement>(
  links: readonly Stop[],
  event: KeyboardEvent,
): Stop | undefined {
  const { key } = event
  const at = links.indexOf(event.target as Stop)
  const step = steps[key]
  if (step !== undefined) {
    event.preventDefault()
    return links[Math.min(Math.max(at + step, 0), links.length - 1)]
  }
  if (key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined
  return [...links.slice(at + 1), ...links].find((link) =>
    (link.ariaLabel ?? link.textContent).toLowerCase().startsWith(key.toLowerCase()),
  )
}
