/** Where drizzle-kit writes PostgreSQL's migrations. */
import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'postgresql', schema: './db/schema/pg.ts', out: './drizzle/pg' })
