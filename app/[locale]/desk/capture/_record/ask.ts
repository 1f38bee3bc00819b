/** Asks the desk's own page for what only the server knows; null where no answer comes. */

/** The desk's address is the page's own. */
export async function ask<T>(what: string, params: Readonly<Record<string, string>>): Promise<T | null> {
  try {
    const answer = await fetch(`${window.location.pathname}/${what}?${new URLSearchParams(params)}`)
    return answer.ok ? ((await answer.json()) as T) : null
  } catch {
    return null
  }
}
