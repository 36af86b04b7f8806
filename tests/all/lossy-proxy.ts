import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A bad line to a server on loopback. */
export interface Line {
  /** `http://127.0.0.1:…` of the server behind it. */
  server: string
  /** The share of packets that are lost, from 0 to 1. */
  loss: number
  /** Makes the same losses each time. */
  seed: number
  /** After so many bytes in all the line is dead, though it stays open. */
  most?: number
}

export interface Proxy {
  origin: string
  /** How many packets were lost. */
  lost(): number
  close(): Promise<void>
}

/** Bytes of a packet, and the milliseconds after which a sender tries again, doubled each time (RFC 6298, with Linux's least). */
const packet = 1460
const patience = 200

/**
 * Stands before a server as a line that loses packets. Programs above TCP never see the loss, only the wait: the packet
 * comes again after the sender's patience, and all that follows waits behind it.
 */
export async function lossyProxy({ server, loss, seed, most = Infinity }: Line): Promise<Proxy> {
  const { hostname, port } = new URL(server)
  const sockets = new Set<Socket>()
  let state = seed
  let lost = 0
  let passed = 0
  /** Numerical Recipes' linear congruence: enough to choose packets. */
  const isLost = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32 < loss
  }

  async function carry(from: Socket, to: Socket): Promise<void> {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      for (let at = 0; at < chunk.length; at += packet) {
        for (let pause = patience; isLost(); pause *= 2) {
          lost += 1
          await wait(pause)
        }
        const part = chunk.subarray(at, at + packet)
        passed += part.length
        if (passed <= most) to.write(part)
      }
    }
    to.end()
  }

  const proxy = createServer((reader) => {
    const behind = connect(Number(port), hostname)
    for (const socket of [reader, behind]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    }
    // A reader who leaves ends the line in its middle.
    carry(reader, behind).catch(() => behind.destroy())
    carry(behind, reader).catch(() => reader.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    lost: () => lost,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        proxy.close(() => {
          resolve()
        })
      }),
  }
}
