/** Every address that no other page answers. */

import { notFound } from 'next/navigation'
import { connection } from 'next/server'

export default async function Missing() {
  await connection()
  notFound()
}
