/** What is for editors alone, and never leaves the house. */
const inside = ['check', 'confidence', 'editor_note', 'draft']

/** A record as readers may have it, to any depth: what is for editors is left out. */
export function forReaders(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forReaders)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !inside.includes(key))
      // The list of required keys of a JSON Schema.
      .map(([key, child]) => [
        key,
        key === 'required' && Array.isArray(child)
          ? child.filter((name: unknown) => !inside.includes(String(name)))
          : forReaders(child),
      ]),
  )
}
