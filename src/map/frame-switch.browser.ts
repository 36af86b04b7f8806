/** Shows the frame of that name, as if the reader had chosen it. Whether there is one. */
export function frameSwitch(page: HTMLElement, name: string): boolean {
  const frame = page.querySelector<HTMLInputElement>(`.seg [id="${CSS.escape(name)}"]`)
  if (frame) frame.checked = true
  return frame !== null
}
