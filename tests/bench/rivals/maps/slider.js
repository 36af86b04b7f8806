import { days } from '../days.json'

/** Calls `paint` with each day that the reader chooses. */
export function slider(paint) {
  const [input] = document.getElementsByTagName('input')
  input.addEventListener('input', () => {
    const day = days[Number(input.value)]
    document.querySelector('output').textContent = day
    paint(day)
  })
}
