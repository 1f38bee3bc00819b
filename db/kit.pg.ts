/** Column helpers of PostgreSQL under the names of `kit.sqlite`, cast to its types: only what both can do may be used. */
import { sql } from 'drizzle-orm'
import {
  bigint,
  bigserial,
  boolean,
  check,
  customType,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Kit } from '#db/kit.sqlite'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

export const pgKit = {
  table: pgTable,
  id: (name: string) => text(name),
  str: (name: string) => text(name),
  oneOf: (name: string, values: readonly [string, ...string[]]) =>
    text(name, { enum: values as [string, ...string[]] }),
  int: (name: string) => integer(name),
  big: (name: string) => bigint(name, { mode: 'number' }),
  real: (name: string) => doublePrecision(name),
  bool: (name: string) => boolean(name),
  stamp: (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' }),
  json: (name: string) => jsonb(name),
  bytes: (name: string) => bytea(name),
  serial: (name: string) => bigserial(name, { mode: 'number' }).primaryKey(),
  index,
  uniqueIndex,
  check,
  primaryKey,
  foreignKey,
  sql,
} as unknown as Kit
