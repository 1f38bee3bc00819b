// export brief.docx: the brief for a meeting, a pair of parties or a filter as a Word file, by hand.
import { briefMaterial } from '#db/queries/brief'
import { readBriefAsked } from '#domain/brief-asked'
import { dayIn } from '#domain/day'
import { FACET_NAMES } from '#domain/filter'
import { composeBrief } from '#formats/brief/compose'
import { briefDocx } from '#formats/out/brief-docx'
import { type Command, text } from './command.ts'
import { writeOut } from './write-out.ts'

const PARAMS = ['pair', 'since', 'as_of', 'lang', 'q', ...FACET_NAMES] as const

export const exportBrief: Command = {
  takes: [],
  options: {
    ...Object.fromEntries(PARAMS.map((name) => [name, { type: 'string' as const }])),
    out: { type: 'string' },
  },
  usage:
    '[--meeting SLUG | --pair SLUG,SLUG | filters] [--since DAY] [--as_of DAY] [--lang en|uk|ja] [--out PATH]',
  about:
    'Write the brief for a meeting, a pair of parties or a filter as a Word file, named after what it is about.',
  async run({ flags }, { store, settings, say }) {
    const given = PARAMS.flatMap((name): [string, string][] => {
      const value = text(flags[name])
      return value === undefined ? [] : [[name, value]]
    })
    const { timeZone, bookUrl } = settings
    const asked = readBriefAsked(new URLSearchParams(given), {
      day: dayIn(timeZone, Date.now()),
      locale: 'en',
    })
    const brief = composeBrief(await store.snapshot((q) => briefMaterial(q, asked, timeZone)), bookUrl)
    const path = text(flags.out) ?? `${brief.file}.docx`
    const bytes = await briefDocx(brief)
    await writeOut(path, () => [bytes])
    if (path !== '-') say(path)
    return 0
  },
}
