/** Half the least size of a target, in CSS pixels. */
const reach = 12

/** The country of less than 24 pixels whose middle is nearest to the pointer, within 12: a target for every finger. */
export function nearestSmall(map: Element, { clientX, clientY }: MouseEvent): string | undefined {
  let [best, id]: [number, string | undefined] = [reach, undefined]
  for (const path of map.querySelectorAll<SVGElement>('path[data-country]')) {
    const { left, top, width, height } = path.getBoundingClientRect()
    if (Math.min(width, height) >= 2 * reach) continue
    const far = Math.hypot(clientX - left - width / 2, clientY - top - height / 2)
    if (far < best) [best, id] = [far, path.dataset['country']]
  }
  return id
}
