import type { Table } from './table.ts'

/** A table in Markdown under its caption, in columns of one width; the first column holds names, the others figures. */
export function markdownOf({ caption, columns, rows }: Table): string {
  const widths = columns.map((name, i) =>
    Math.max(3, name.length, ...rows.map((row) => row[i]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [`${caption}:`, '', line(columns), line(rule), ...rows.map(line)].join('\n')
}
