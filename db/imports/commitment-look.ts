/** All that is wrong with a row that would be a new commitment, as far as it can be known at once; nothing is written. */
import { text, wordsIn } from '#db/imports/cells'
import { type Found, givenBy, lackingIn, seeking, targetCells, targetOf } from '#db/imports/commitment-new'
import type { Names } from '#db/imports/names'
import type { ManyHand } from '#db/many/hand'
import { asFlaws } from '#db/values/flaws'
import { targetInput, targetRow } from '#db/verbs/target-input'
import { commitmentInput } from '#db/verbs/write-commitment'
import { findQuote } from '#domain/citation'
import type { ImportRecord } from '#domain/import/record'
import { KINDS, type Kind } from '#domain/kind'
import { type Flaw, Problem } from '#domain/problem'

type Input = ImportRecord['input']

/** Stands for a record that the row does not name, so that the rest can be looked at. */
const UNNAMED: Found = { promisers: ['?'], beneficiaries: ['?'], channels: [], document: '?', party: '?' }

async function caught<T>(flaws: Flaw[], instead: T, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    flaws.push(...error.flaws)
    return instead
  }
}

/** Sizes and forms are checked against the kind, one target after the other. */
async function targetsLooked(flaws: Flaw[], input: Input): Promise<void> {
  const kind = String(input.kind)
  if (!Object.hasOwn(KINDS, kind)) return
  for (const [position, cells] of targetCells(input).entries()) {
    const parsed = targetInput.safeParse(targetOf(cells, wordsIn(input, 'title')))
    if (parsed.success)
      await caught(flaws, null, () => void targetRow(kind as Kind, parsed.data, `targets.${position}.`))
  }
}

async function quoteLooked(flaws: Flaw[], { find }: ManyHand, input: Input, document: string): Promise<void> {
  const quote = text(input.quote)
  const source = quote === null || document === '' ? null : await find.text(document)
  if (quote !== null && source !== null && !findQuote(source, { exact: quote, prefix: '', suffix: '' }))
    flaws.push({ code: 'quote_not_in_text', at: 'statements.0.quote.exact' })
}

export async function flawsOfNew(hand: ManyHand, { input }: ImportRecord, names: Names): Promise<Flaw[]> {
  const flaws = lackingIn(input)
  const seek = seeking(input, names)
  const found = {
    promisers: await caught(flaws, [], seek.promisers),
    beneficiaries: await caught(flaws, [], seek.beneficiaries),
    channels: await caught(flaws, [], seek.channels),
    document: await caught(flaws, '', seek.document),
    party: await caught(flaws, '', seek.party),
  }
  const given = givenBy(input, {
    promisers: found.promisers.length > 0 ? found.promisers : UNNAMED.promisers,
    beneficiaries: found.beneficiaries.length > 0 ? found.beneficiaries : UNNAMED.beneficiaries,
    channels: found.channels,
    document: found.document || UNNAMED.document,
    party: found.party || UNNAMED.party,
  })
  const parsed = commitmentInput.safeParse(given)
  if (!parsed.success) flaws.push(...asFlaws(parsed.error).flaws)
  await targetsLooked(flaws, input)
  await quoteLooked(flaws, hand, input, found.document)
  return flaws
}
