const patience = 15_000

/** Whether an address answers, in words: undefined if it does, else what came instead. Asks for the head first. */
export async function answers(url: string, ask: typeof fetch = fetch): Promise<string | undefined> {
  let last = ''
  for (const method of ['HEAD', 'GET']) {
    try {
      const response = await ask(url, { method, signal: AbortSignal.timeout(patience) })
      await response.body?.cancel()
      if (response.ok) return undefined
      last = `it answers ${response.status}`
    } catch (error) {
      last =
        error instanceof Error && error.name === 'TimeoutError' ? 'no answer in 15 s' : 'no answer'
    }
  }
  return last
}
