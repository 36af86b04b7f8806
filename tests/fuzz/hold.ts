import { assert, type IAsyncProperty, type IProperty } from 'fast-check'

/** The time that one property may take, in milliseconds: less is tried on a slow machine, never nothing. */
const time = 4_000

/**
 * Tries a property on many values for a bounded time. FUZZ_SEED tries the same values again; the message of a failure
 * holds the seed and the smallest value that fails.
 */
export async function hold<T>(property: IProperty<T> | IAsyncProperty<T>): Promise<void> {
  const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  await assert(property, {
    seed,
    numRuns: 2_000,
    interruptAfterTimeLimit: time,
    markInterruptAsFailure: false,
  })
}
