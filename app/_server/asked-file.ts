/** What the address of a file asks for; checked the same for the file itself and for the page that tells what is wrong. */
import 'server-only'
import { settings } from '#app/_server/book.ts'
import { briefMaterial } from '#db/queries/brief'
import { takenFrom } from '#db/queries/taken'
import type { Store } from '#db/store'
import { readBriefAsked } from '#domain/brief-asked'
import { dayIn, endOfDay } from '#domain/day'
import type { Locale } from '#domain/locale'
import { Problem, problem } from '#domain/problem'
import { readAsked } from '#domain/taking'
import { FILES } from '#formats/out/index'

export const BRIEF = 'brief.docx'

const otherwise = (locale: Locale) => ({ day: dayIn(settings().timeZone, Date.now()), locale })

export const askedBrief = (params: URLSearchParams, locale: Locale) =>
  readBriefAsked(params, otherwise(locale))

export function askedFile(file: string, params: URLSearchParams, locale: Locale) {
  const found = FILES.get(file)
  if (!found) throw problem('no_such_file', 'file', { files: [...FILES.keys()].join(', ') })
  const asked = readAsked(params, otherwise(locale), found.what)
  const until = asked.asOf === null ? undefined : endOfDay(settings().timeZone, asked.asOf)
  return { ...found, asked, until }
}

async function tryFile(store: Store, file: string, params: URLSearchParams, locale: Locale): Promise<void> {
  const { bookUrl, publisher, timeZone } = settings()
  if (file === BRIEF) {
    const asked = askedBrief(params, locale)
    await store.snapshot((q) => briefMaterial(q, asked, timeZone))
    return
  }
  const { format, asked, until } = askedFile(file, params, locale)
  await store.snapshot(async (q) =>
    format.head?.({ ...(await takenFrom(q, asked, until)), bookUrl, publisher, selfUrl: '' }),
  )
}

/** Why a file cannot be given; null where it can. */
export async function fileProblem(...asked: Parameters<typeof tryFile>): Promise<Problem | null> {
  try {
    await tryFile(...asked)
    return null
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}
