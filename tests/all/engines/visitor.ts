/** Keys that journeys press, by the names that browsers give them. */
export type PressedKey = 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'ArrowDown' | 'Home'

/** How a visitor comes: what their system asks for, and how wide their window is (1280 px unless said). */
export interface Wishes {
  dark?: boolean
  /** Reduced motion. */
  still?: boolean
  width?: 390 | 1280
}

/** A person with one window of one engine: the little that the journeys need, so that each driver can give it. */
export interface Visitor {
  /** Opens a full address, and waits until it has loaded. */
  go(url: string): Promise<void>
  back(): Promise<void>
  /** A real click, scrolled into view first; an error where there is no such element. */
  click(selector: string): Promise<void>
  press(key: PressedKey): Promise<void>
  type(words: string): Promise<void>
  /** Asks the page: the function runs there, and knows nothing of where it was written. */
  ask<T>(question: () => T): Promise<T>
  ask<T, A>(question: (about: A) => T, about: A): Promise<T>
  close(): Promise<void>
}

/** An engine of browsers that can be driven on this machine. */
export interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit'
  open(wishes?: Wishes): Promise<Visitor>
  /** Ends what the engine began. */
  end(): Promise<void>
}
