/** Is the book up, which version is it, and does its database answer. */
import { book } from '#app/_server/book.ts'
import { ledgerVersion } from '#db/queries/health'
import about from '../../../package.json' with { type: 'json' }

export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' }
  const { version } = about
  try {
    const { read } = await book()
    return Response.json(
      { status: 'ok', version, database: 'ok', ledger_version: await ledgerVersion(read) },
      { headers },
    )
  } catch (error) {
    console.error(error)
    return Response.json({ status: 'error', version, database: 'error' }, { status: 503, headers })
  }
}
