// Ends a server politely: no new requests, time for those under way, then the end.
import type { Server } from 'node:http'

const GRACE_MS = 5_000

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that falls idle after the call to close would otherwise be kept alive.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const late = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** Calls `stop` once, on the first signal or when the process that holds our leash is gone. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false
  const begin = () => {
    if (stopping) return
    stopping = true
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error}\n`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, begin)
  process.on('disconnect', begin)
}
