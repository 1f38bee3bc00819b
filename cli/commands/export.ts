// export: what a page shows, as a file, by hand; the filters are those of the addresses.
import { takenFrom } from '#db/queries/taken'
import { dayIn, endOfDay } from '#domain/day'
import { FACET_NAMES } from '#domain/filter'
import { FLOW_FILTERS } from '#domain/flow-filter'
import { problem } from '#domain/problem'
import { readAsked, TAKEN } from '#domain/taking'
import { FILES } from '#formats/out/index'
import { type Command, type Given, text } from './command.ts'
import { writeOut } from './write-out.ts'

const OWN = Object.values(TAKEN).flatMap(({ records }): readonly string[] => records)
const PARAMS = [...new Set(['q', ...FACET_NAMES, ...OWN, ...FLOW_FILTERS, 'sort', 'as_of', 'lang'])]

function paramsOf(flags: Given['flags']): URLSearchParams {
  const given = PARAMS.flatMap((name): [string, string][] => {
    const value = text(flags[name])
    return value === undefined ? [] : [[name, value]]
  })
  return new URLSearchParams(given)
}

export const exportFile: Command = {
  takes: ['FILE'],
  options: {
    ...Object.fromEntries(PARAMS.map((name) => [name, { type: 'string' as const }])),
    out: { type: 'string' },
  },
  usage: '[--out PATH] [--q WORDS] [--standing CODE,CODE] … [--sort KEY] [--as_of DAY] [--lang en|uk|ja]',
  about: `Write ${[...FILES.keys()].join(', ')} with the filters of the pages, to a file or to standard output.`,
  async run({ words: [file = ''], flags }, { store, settings }) {
    const found = FILES.get(file)
    if (!found) throw problem('no_such_file', file, { files: [...FILES.keys()].join(', ') })
    const params = paramsOf(flags)
    const otherwise = { day: dayIn(settings.timeZone, Date.now()), locale: 'en' } as const
    const asked = readAsked(params, otherwise, found.what)
    const until = asked.asOf === null ? undefined : endOfDay(settings.timeZone, asked.asOf)
    const path = `/export/${file}${params.size > 0 ? `?${params}` : ''}`
    await store.snapshot(async (q) => {
      const { bookUrl, publisher } = settings
      const taking = { ...(await takenFrom(q, asked, until)), bookUrl, publisher, selfUrl: bookUrl + path }
      await found.format.head?.(taking)
      await writeOut(text(flags.out), () => found.format.write(taking))
    })
    return 0
  },
}
