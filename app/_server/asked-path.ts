/** The address that was asked, without its language: for what is told no parameters (actions, missing pages). */
import 'server-only'
import { headers } from 'next/headers'
import { isLocale, type Locale } from '#domain/locale'

export type Asked = { locale: Locale; path: string; params: URLSearchParams }

export async function askedPath(): Promise<Asked> {
  const told = await headers()
  const [, first = '', ...rest] = (told.get('x-book-path') ?? '').split('/')
  return {
    locale: isLocale(first) ? first : 'en',
    path: rest.length > 0 ? `/${rest.join('/')}` : '',
    params: new URLSearchParams(told.get('x-book-search') ?? ''),
  }
}
