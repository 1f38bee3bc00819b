'use client'
/** Asks for the page anew while the work goes on; without JavaScript a link does. */
import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

/** In milliseconds. */
const EVERY = 1000

export function Watch() {
  const router = useRouter()
  const [asking, begin] = useTransition()
  // An answer that takes longer must not be overtaken by the next question, or the page would never move.
  useEffect(() => {
    if (asking) return
    const timer = setTimeout(() => begin(() => router.refresh()), EVERY)
    return () => clearTimeout(timer)
  }, [asking, router])
  return null
}
