/** Accounts as better-auth keeps them, one-time links, and the book's own settings. */

import type { Kit } from '#db/kit.sqlite'
import { listOf } from '#db/values/codes'
import { ROLES } from '#domain/permission'

export const accountTables = (k: Kit) => {
  const stamps = { createdAt: k.stamp('created_at').notNull(), updatedAt: k.stamp('updated_at').notNull() }
  const user = k.table('user', {
    id: k.id('id').primaryKey(),
    name: k.str('name').notNull(),
    email: k.str('email').notNull().unique(),
    emailVerified: k.bool('email_verified').notNull().default(false),
    image: k.str('image'),
    ...stamps,
    role: k.oneOf('role', listOf(ROLES)),
    banned: k.bool('banned'),
    banReason: k.str('ban_reason'),
    banExpires: k.stamp('ban_expires'),
  })
  const session = k.table(
    'session',
    {
      id: k.id('id').primaryKey(),
      token: k.str('token').notNull().unique(),
      expiresAt: k.stamp('expires_at').notNull(),
      ...stamps,
      ipAddress: k.str('ip_address'),
      userAgent: k.str('user_agent'),
      userId: k
        .id('user_id')
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      impersonatedBy: k.str('impersonated_by'),
    },
    (t) => [k.index('session_user').on(t.userId)],
  )
  const account = k.table(
    'account',
    {
      id: k.id('id').primaryKey(),
      accountId: k.str('account_id').notNull(),
      providerId: k.str('provider_id').notNull(),
      userId: k
        .id('user_id')
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      accessToken: k.str('access_token'),
      refreshToken: k.str('refresh_token'),
      idToken: k.str('id_token'),
      accessTokenExpiresAt: k.stamp('access_token_expires_at'),
      refreshTokenExpiresAt: k.stamp('refresh_token_expires_at'),
      scope: k.str('scope'),
      password: k.str('password'),
      ...stamps,
    },
    (t) => [k.index('account_user').on(t.userId)],
  )
  const verification = k.table('verification', {
    id: k.id('id').primaryKey(),
    identifier: k.str('identifier').notNull(),
    value: k.str('value').notNull(),
    expiresAt: k.stamp('expires_at').notNull(),
    ...stamps,
  })
  const rateLimit = k.table('rate_limit', {
    id: k.id('id').primaryKey(),
    key: k.str('key').notNull().unique(),
    count: k.int('count').notNull(),
    lastRequest: k.big('last_request').notNull(),
  })
  /** A one-time link: only the hash of its token is kept. */
  const invitation = k.table('invitation', {
    token_hash: k.str('token_hash').primaryKey(),
    email: k.str('email'),
    role: k.oneOf('role', listOf(ROLES)).notNull(),
    invited_by: k.str('invited_by').notNull(),
    expires_at: k.big('expires_at').notNull(),
    used_at: k.big('used_at'),
  })
  const setting = k.table('setting', {
    key: k.str('key').primaryKey(),
    value: k.json<unknown>('value').notNull(),
  })
  /** A person's key for programs: only its hash is kept, and the beginning that its owner knows it by. */
  const token = k.table(
    'token',
    {
      id: k.id('id').primaryKey(),
      user_id: k
        .id('user_id')
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      name: k.str('name').notNull(),
      hash: k.str('hash').notNull().unique(),
      hint: k.str('hint').notNull(),
      scopes: k.json<string[]>('scopes').notNull(),
      created_at: k.big('created_at').notNull(),
      expires_at: k.big('expires_at'),
      last_used_at: k.big('last_used_at'),
      revoked_at: k.big('revoked_at'),
    },
    (t) => [k.index('token_user').on(t.user_id)],
  )
  /** The answer that a program got, for when it asks the same again. */
  const idempotency = k.table(
    'idempotency',
    {
      owner: k.str('owner').notNull(),
      key: k.str('key').notNull(),
      request_hash: k.str('request_hash').notNull(),
      /** Null while the first request is at work. */
      status: k.int('status'),
      headers: k.json<Readonly<Record<string, string>>>('headers'),
      body: k.str('body'),
      created_at: k.big('created_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.owner, t.key] }), k.index('idempotency_created').on(t.created_at)],
  )
  return { user, session, account, verification, rateLimit, invitation, setting, token, idempotency }
}
