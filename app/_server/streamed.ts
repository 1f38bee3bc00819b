/** A body that is made while it is sent, no faster than the reader takes it. */
import 'server-only'

export type Put = (chunk: string | Uint8Array) => Promise<void>

/** Where the reader goes away, the next `put` fails and the work ends; where the work fails, the body breaks off. */
export function streamed(work: (put: Put) => Promise<void>): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const put: Put = async (chunk) => {
    await writer.ready
    await writer.write(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  }
  work(put).then(
    () => writer.close(),
    async (error) => {
      const gone = await writer.closed.then(
        () => false,
        () => true,
      )
      if (gone) return
      console.error(error)
      await writer.abort(error)
    },
  )
  return readable
}
