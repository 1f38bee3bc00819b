// An IATI activity as plain data: codes as written, amounts as exact decimal text, days in ISO form.
import type { Day } from '#domain/day'

/** What the book has no own place for, kept as it stood: contacts, places, markers, terms of loans. */
export type IatiRest = {
  name: string
  attributes?: Readonly<Record<string, string>>
  text?: string
  children?: IatiRest[]
}

/** What an element says that the record has no own place for: attributes, and texts beside codes and days. */
export type IatiBeside = {
  attributes?: Readonly<Record<string, string>>
  words?: Readonly<Record<string, string>>
}

/** A text in a language; null where neither the text nor its activity says which. */
export type Narrative = { language: string | null; text: string }
export type Coded = IatiBeside & { vocabulary: string | null; code: string; names: Narrative[] }
/** A share in per cent, as decimal text; null where none is said. */
export type Shared = Coded & { share: string | null }
export type Organisation = IatiBeside & {
  ref: string | null
  type: string | null
  role: string | null
  activity: string | null
  names: Narrative[]
}
export type Amount = { value: string | null; currency: string | null; valueDate: Day | null }

export type IatiTransaction = Amount &
  IatiBeside & {
    line: number
    humanitarian: boolean
    ref: string | null
    /** As written in the file: numbers since 2.01, letters before. */
    type: string | null
    date: Day | null
    descriptions: Narrative[]
    provider: Organisation | null
    receiver: Organisation | null
    countries: Shared[]
    regions: Shared[]
    sectors: Shared[]
    flowType: string | null
    financeType: string | null
    aidTypes: Coded[]
    tiedStatus: string | null
    rest: IatiRest[]
  }
export type IatiBudget = Amount &
  IatiBeside & {
    line: number
    type: string | null
    status: string | null
    start: Day | null
    end: Day | null
    rest: IatiRest[]
  }
export type IatiMeasured = { value: string | null; comments: Narrative[]; rest: IatiRest[] }
export type IatiPeriod = IatiBeside & {
  start: Day | null
  end: Day | null
  targets: IatiMeasured[]
  actuals: IatiMeasured[]
  rest: IatiRest[]
}
export type IatiIndicator = IatiBeside & {
  measure: string | null
  titles: Narrative[]
  baselines: (IatiMeasured & { year: string | null; day: Day | null })[]
  periods: IatiPeriod[]
  rest: IatiRest[]
}
export type IatiResult = IatiBeside & {
  line: number
  type: string | null
  titles: Narrative[]
  descriptions: Narrative[]
  indicators: IatiIndicator[]
  rest: IatiRest[]
}
export type IatiDocument = IatiBeside & {
  url: string | null
  format: string | null
  titles: Narrative[]
  day: Day | null
  rest: IatiRest[]
}

export type IatiDate = IatiBeside & { type: string | null; day: Day | null; names?: Narrative[] }
export type IatiRelated = IatiBeside & { ref: string | null; type: string | null; names?: Narrative[] }

export type IatiActivity = IatiBeside & {
  line: number
  version: string | null
  identifier: string | null
  language: string | null
  defaultCurrency: string | null
  updated: string | null
  humanitarian: boolean
  status: string | null
  secondaryReporter: boolean
  flowType: string | null
  financeType: string | null
  tiedStatus: string | null
  titles: Narrative[]
  descriptions: (Narrative & { type: string | null })[]
  reporters: Organisation[]
  participants: Organisation[]
  dates: IatiDate[]
  countries: Shared[]
  regions: Shared[]
  sectors: Shared[]
  aidTypes: Coded[]
  budgets: IatiBudget[]
  plannedDisbursements: IatiBudget[]
  transactions: IatiTransaction[]
  results: IatiResult[]
  documents: IatiDocument[]
  related: IatiRelated[]
  rest: IatiRest[]
}
