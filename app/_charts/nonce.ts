/** The nonce of this answer's content policy, for a script that must run while the page is read. */
import 'server-only'
import { headers } from 'next/headers'

export async function nonceOfAnswer(): Promise<string | undefined> {
  const policy = (await headers()).get('content-security-policy')
  return /'nonce-([^']+)'/.exec(policy ?? '')?.[1]
}
