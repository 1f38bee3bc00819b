'use client'
/** Asks for the page anew while the work goes on; without JavaScript a link does. */
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** In milliseconds. */
const EVERY = 1000

/** `mark` changes with every answer, and each answer asks once more. */
export function Watch({ mark }: { mark: string }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setTimeout(() => router.refresh(), mark === '' ? EVERY : EVERY)
    return () => clearTimeout(timer)
  }, [router, mark])
  return null
}
