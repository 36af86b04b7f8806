/** The class that hides what belongs to another day. */
export const offUnless = (shown: boolean): { className?: string[] } =>
  shown ? {} : { className: ['off'] }
