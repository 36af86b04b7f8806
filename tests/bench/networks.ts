/** A way to the reader: bits per second and the milliseconds of a round trip. */
export interface Network {
  name: string
  down: number
  up: number
  roundTrip: number
}

/** Slow 4G as Lighthouse has it (1.6 Mbit/s down, 750 kbit/s up, 150 ms), and a village's 2G with a second each way and back. */
export const networks: readonly Network[] = [
  { name: 'slow 4G', down: 1_600_000, up: 750_000, roundTrip: 150 },
  { name: '2G', down: 256_000, up: 256_000, roundTrip: 1000 },
]
