/** A commitment as its form gives it: seven answers, and everything else with a good default. */
import { code, type Reading } from '#app/[locale]/desk/_inputs/reading.ts'
import { sizeOf } from '#app/[locale]/desk/_inputs/size.ts'
import { statementInput } from '#app/[locale]/desk/_inputs/words.ts'
import type { editCommitment } from '#db/verbs/edit-commitment'
import type { recordCommitment } from '#db/verbs/record-commitment'
import { formsOf, KINDS, type Kind } from '#domain/kind'
import type { Locale, Localized } from '#domain/locale'
import type { TargetForm } from '#domain/target'

type CommitmentInput = Parameters<typeof recordCommitment>[2]
type EditInput = Parameters<typeof editCommitment>[2]
type TargetInput = NonNullable<CommitmentInput['targets']>[number]

const isKind = (text: string | undefined): text is Kind => text !== undefined && text in KINDS

/** Currency makes it money, a unit or a number makes it a quantity; else it is what the kind promises first. */
function formOf(read: Reading, at: string, kind: Kind): TargetForm {
  if (read.some(`${at}currency`)) return 'money'
  const [first = 'outcome'] = formsOf(kind)
  if (first === 'money') return first
  return read.some(`${at}low`, `${at}unit.en`, `${at}unit.uk`, `${at}unit.ja`) ? 'quantity' : first
}

/** An outcome is there or not: one of one, so that its batch can fulfil it. */
const OUTCOME = { qualifier: 'exactly', low: 1, high: 1 } as const

/** A promise that can be tested has a target in any case: the first row, titled as the promise. */
function targetOf(read: Reading, at: string, kind: Kind, title: Localized | undefined): TargetInput | null {
  const item = read.words(`${at}item`)
  const size = sizeOf(read, at)
  const said = item !== undefined || size.low !== null || size.high !== null || read.some(`${at}currency`)
  const form = formOf(read, at, kind)
  const testable = (read.text('testability') ?? 'testable') === 'testable'
  if (!said && !(testable && at === FIRST)) return null
  const money = form === 'money'
  if (money && size.qualifier !== 'not_said' && !read.some(`${at}currency`))
    read.flaw('required', `${at}currency`)
  return {
    item: item ?? title ?? {},
    unit: read.words(`${at}unit`) ?? null,
    form,
    phrase: read.text(`${at}phrase`) ?? null,
    ...(form === 'outcome' ? OUTCOME : size),
    currency: money ? (read.text(`${at}currency`)?.toUpperCase() ?? null) : null,
    measure: money && size.qualifier !== 'not_said' ? code(read.text(`${at}measure`) ?? 'pledge') : null,
    role: code(read.text(`${at}role`) ?? 'not_said'),
  }
}

const FIRST = 'targets.0.'

const targetsOf = (read: Reading, kind: Kind, title: Localized | undefined): TargetInput[] =>
  [...new Set([FIRST, ...read.rows('targets').map((row) => `${row}.`)])].flatMap(
    (at) => targetOf(read, at, kind, title) ?? [],
  )

export function commitmentInput(read: Reading, locale: Locale): CommitmentInput {
  const title = read.words('title')
  const kind = read.text('kind')
  // The speaker counts: a promise without an account would be attested by nobody.
  if (!read.some('statements.0.party')) read.flaw('required', 'statements.0.party')
  return {
    title: title ?? {},
    kind: code(kind),
    topic: code(read.text('topic') ?? 'other'),
    testability: code(read.text('testability') ?? 'testable'),
    promisers: read.refs('promisers'),
    beneficiaries: read.refs('beneficiaries'),
    channels: read.refs('channels'),
    settling: read.words('settling') ?? null,
    note: read.words('note') ?? null,
    original_language: title?.[locale] ? locale : (Object.keys(title ?? {})[0] ?? locale),
    targets: isKind(kind) ? targetsOf(read, kind, title) : [],
    statements: [statementInput(read, 'statements.0.')],
  }
}

export const editInput = (read: Reading, slug: string): EditInput => ({
  commitment: slug,
  n: read.version('n'),
  title: read.words('title') ?? {},
  topic: code(read.text('topic')),
  testability: code(read.text('testability')),
  settling: read.words('settling') ?? null,
  note: read.words('note') ?? null,
  life: code(read.text('life')),
})
