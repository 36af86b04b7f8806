import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Case } from './case.ts'
import type { Outcome } from './trial.ts'

/** Runs cases one after another in a thread of its own, which is ended and begun anew where one hangs. */
export class Trials {
  readonly #patience: number
  #worker: Promise<Worker> | undefined

  /** `patience` in milliseconds. */
  constructor(patience: number) {
    this.#patience = patience
  }

  async run(one: Case): Promise<Outcome> {
    const worker = await (this.#worker ??= begin())
    worker.postMessage(one)
    const outcome = await Promise.race([
      once(worker, 'message') as Promise<[Outcome]>,
      setTimeout(this.#patience, undefined, { ref: false }),
    ])
    if (outcome) return outcome[0]
    this.#worker = undefined
    await worker.terminate()
    return { problems: [], faults: ['it hangs'], cpu: this.#patience }
  }

  async close(): Promise<void> {
    await (await this.#worker)?.terminate()
  }
}

async function begin(): Promise<Worker> {
  const worker = new Worker(new URL('./trial.ts', import.meta.url))
  await once(worker, 'message')
  return worker
}
