// How Next builds and serves the app; the content security policy comes from cli/serve.ts, which knows the nonce.
import { fileURLToPath } from 'node:url'

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
]

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  serverExternalPackages: ['better-sqlite3'],
  // `npm test` runs tsc over everything; a reader who only starts the book need not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  // cli/body-limit.ts is what refuses, in words: 2 MB, and 24 or 54 MB where files come in. These two only must not cut in.
  experimental: { serverActions: { bodySizeLimit: '55mb' }, proxyClientMaxBodySize: '55mb' },
  headers: async () => [{ source: '/:path*', headers }],
}
