/** Where a lost address asks for the map on another day, marks the last of the map's days that is not after it, or the first. */
export function markNearestDay(): void {
  const asked = /\/map\/(\d{4}(?:-\d\d){0,2})/.exec(location.pathname)?.[1]
  if (asked === undefined) return
  const days = [...document.querySelectorAll<HTMLElement>('[data-day]')]
  const before = days.filter(({ dataset }) => (dataset['day'] ?? '') <= `${asked}-99`.slice(0, 10))
  const nearest = before.at(-1) ?? days[0]
  if (!nearest) return
  const mark = document.createElement('strong')
  mark.textContent =
    before.length > 0
      ? ' (nearest: the last of them up to the day that you asked for)'
      : ' (nearest: the first of them)'
  nearest.append(mark)
  nearest.querySelector('a')?.setAttribute('aria-current', 'true')
}
