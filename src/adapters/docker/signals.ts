/** Exit statuses by convention: 128 and the signal's number. */
const STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/**
 * Cancels a run: on the first signal what it made is removed, then the process ends. Answers with what stops listening.
 * A second signal doesn't wait.
 */
export function discardOnSignals(
  discard: () => Promise<void>,
  self: Pick<NodeJS.Process, 'on' | 'off' | 'exit'> = process,
): () => void {
  let isEnding = false
  const listeners = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const end = (): void => {
      self.exit(STATUS[signal])
    }
    const listener = (): void => {
      if (isEnding) {
        end()
        return
      }
      isEnding = true
      void discard()
        .catch(() => undefined)
        .finally(end)
    }
    self.on(signal, listener)
    return [signal, listener] as const
  })
  return () => {
    for (const [signal, listener] of listeners) self.off(signal, listener)
  }
}
