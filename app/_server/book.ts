/** The one store of this process, and the settings it was opened with. */
import 'server-only'
import { connection } from 'next/server'
import { sharedStore } from '#db/shared-store'
import type { Store } from '#db/store'
import { readSettings, type Settings } from '#domain/settings'

export function settings(): Settings {
  const result = readSettings(process.env)
  if (!result.ok) throw new Error(result.problems.join('\n'))
  return result.settings
}

/** Waits for a request, because a page that only read the database would be frozen when it is built. */
export async function book(): Promise<Store> {
  await connection()
  return sharedStore(settings().databasePath)
}
