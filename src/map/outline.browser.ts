import type { Selection } from 'd3'

/** Adds an outline to a drawing's group, ink within paper, and returns what draws it round a shape, or round none. */
export function outline(group: Selection<SVGGElement, unknown, Element | null, unknown>) {
  const lines = [
    ['paper', 6],
    ['ink', 3],
  ].map(([colour, width]) =>
    group
      .append('path')
      .attr('fill', 'none')
      .attr('stroke', `var(--${colour})`)
      .attr('stroke-width', Number(width))
      .style('pointer-events', 'none'),
  )
  return (d: string): void => {
    for (const line of lines) line.attr('d', d)
  }
}
