/** Tells pages their own address: a page that is not found is told no parameters. */
import { type NextRequest, NextResponse } from 'next/server'

export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  headers.set('x-book-path', request.nextUrl.pathname)
  headers.set('x-book-search', request.nextUrl.search)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/((?!_next/|api/).*)'] }
