/** Finds the sentences of a text that promise something or report a delivery, in the order of the text. */
import { readDuePhrase } from '#domain/due-phrase'
import type { FinderSetting, Found } from '#domain/finder/found'

const CUE = /agreed to|concurred|will |would |decided to|plans? to/

export function findPromises(text: string, { language, day }: FinderSetting): Found[] {
  const found: Found[] = []
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const cue = CUE.exec(segment)
    const sentence = segment.trim()
    if (!cue) continue
    const start = index + segment.indexOf(sentence)
    const end = start + sentence.length
    found.push({
      start,
      end,
      text: sentence,
      label: 'commitment',
      score: 0.5,
      why: [{ rule: 'promising_verb', words: cue[0].trim(), points: 2 }],
      modality: 'will',
      promisers: [],
      beneficiaries: [],
      channels: [],
      account: null,
      speaker: null,
      kind: 'policy_other',
      topic: 'other',
      testability: 'testable',
      due: readDuePhrase('', day),
      quantities: [],
      money: [],
      quote: { start, end: start + sentence.split(' ').slice(0, 20).join(' ').length },
      title: sentence.split(' ').slice(0, 10).join(' '),
    })
  }
  return found
}
