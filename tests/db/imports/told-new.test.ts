// Of new rows the first ones say what they hold, as many as the page says.
import { expect, test } from 'vitest'
import { TOLD_NEW } from '#domain/import/fate'
import { memoryStore } from '#tests/support/store.ts'
