'use client'
/** Asks for the page anew while the work goes on; without JavaScript a link does. */
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** In milliseconds. */
const EVERY = 1000

export function Watch() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY)
    return () => clearInterval(timer)
  }, [router])
  return null
}
