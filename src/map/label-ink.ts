import type { MapClass } from './class-on.ts'
import type { FrameName } from './frames.ts'
import type { Label } from './labels.ts'

/** What a label stands on decides its ink: white, dark in both themes, plain ink on Russia; else ink with a halo. */
const inks: Readonly<Partial<Record<MapClass, string>>> = {
  nato: 'w',
  ua: 'd',
  later: 'd',
  ru: 'p',
}

/** The class of map.css for a label; none for ink with a halo. */
export function labelInk(
  frame: FrameName,
  { id, leader, narrow }: Label,
  kindOf: (country: string) => MapClass,
): string {
  if (id === 'oblasts') return 'd'
  if (leader || narrow) return ''
  const kind = kindOf(id === 'GL' ? 'DK' : id)
  if (frame === 'border') return kind === 'ua' ? 'd' : 'p'
  return inks[kind] ?? ''
}
