/** Every address that no other page answers. */
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { answered } from '#app/_server/answered.tsx'

export default answered(async function Missing() {
  await connection()
  notFound()
})
