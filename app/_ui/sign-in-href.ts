/** Where a reader signs in, to come back afterwards to where he is. */
export const signInHref = (locale: string, path: string, params?: URLSearchParams): string =>
  `/${locale}/sign-in?to=${encodeURIComponent(`${path}${params?.size ? `?${params}` : ''}`)}`
