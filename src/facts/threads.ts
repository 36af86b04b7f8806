import type { Thread } from './schema/event.ts'

/** The threads of the timeline with the names that readers see, in the order of the page. */
export const threads: readonly { id: Thread; label: string }[] = [
  { id: 'enlargement', label: 'Enlargement' },
  { id: 'ukraine-and-nato', label: 'Ukraine and NATO' },
  { id: 'war', label: 'The war' },
  { id: 'meeting', label: 'The meeting' },
  { id: 'alliance', label: 'The alliance' },
]
