/** What a password must be: long enough, and not longer than the book hashes. */
import type { Flaw } from '#domain/problem'

export const PASSWORD_LENGTH = 12
export const PASSWORD_LIMIT = 128

/** Length alone is asked for (NIST SP 800-63B-4): rules of composition make passwords worse. */
export function passwordFlaw(password: string, at = 'password'): Flaw | null {
  if ([...password].length < PASSWORD_LENGTH) return { code: 'password_short', at }
  return password.length > PASSWORD_LIMIT ? { code: 'too_long', at } : null
}
