/** The title of a record's page; what goes wrong in reading it is told by the page itself. */
import 'server-only'
import type { Metadata } from 'next'
import { unstable_rethrow } from 'next/navigation'

export async function titled(read: () => Promise<string | undefined>): Promise<Metadata> {
  try {
    const title = await read()
    return title ? { title } : {}
  } catch (error) {
    unstable_rethrow(error)
    return {}
  }
}
